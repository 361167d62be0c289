/** What can happen, as `events.type` stores it. */
export type EventType =
  | 'message_received'
  | 'music_play'
  | 'music_pause'
  | 'music_stop'
  | 'music_next'
  | 'music_previous'
  | 'music_scan'
  | 'memory_stored'
  | 'document_indexed'
  | 'document_ready'
  | 'document_failed'
  | 'document_deleted'
  | 'status_update'
  | 'error'
  | 'client_connected'
  | 'client_disconnected';

/** The names that clients know. The one place where they meet ours, so that the compiler finds a gap. */
export const EVENT_NAMES = {
  message_received: 'MESSAGE_RECEIVED',
  music_play: 'MUSIC_PLAY',
  music_pause: 'MUSIC_PAUSE',
  music_stop: 'MUSIC_STOP',
  music_next: 'MUSIC_NEXT',
  music_previous: 'MUSIC_PREVIOUS',
  music_scan: 'MUSIC_SCAN',
  memory_stored: 'MEMORY_STORED',
  document_indexed: 'DOCUMENT_INDEXED',
  document_ready: 'DOCUMENT_READY',
  document_failed: 'DOCUMENT_FAILED',
  document_deleted: 'DOCUMENT_DELETED',
  status_update: 'STATUS_UPDATE',
  error: 'ERROR',
  client_connected: 'CLIENT_CONNECTED',
  client_disconnected: 'CLIENT_DISCONNECTED',
} as const satisfies Record<EventType, string>;

export type EventName = (typeof EVENT_NAMES)[EventType];

/** Of no use to anybody who was not there: never replayed, and forgotten soon. */
export const LIVE_ONLY: ReadonlySet<EventType> = new Set<EventType>([
  'client_connected',
  'client_disconnected',
  'music_scan',
  'status_update',
]);

/** The type that a client means by a name in either case; `undefined` where there is none. */
export function eventTypeOf(name: string): EventType | undefined {
  const type = name.toLowerCase();
  return isEventType(type) ? type : undefined;
}

function isEventType(text: string): text is EventType {
  return Object.hasOwn(EVENT_NAMES, text);
}
