import type { EventType, ParleyEvent } from '@parley/events';
import { toEventFrame } from '../../events/event.mapper';
import type { LEGACY_TYPES } from './server-frames';

/** What S1's own code called what its document calls otherwise. */
const LEGACY_NAMES: Readonly<Record<EventType, (typeof LEGACY_TYPES)[number] | 'error'>> = {
  message_received: 'message_received',
  music_play: 'music_playing',
  music_pause: 'music_paused',
  music_stop: 'music_stopped',
  music_next: 'music_next',
  music_previous: 'music_previous',
  music_scan: 'music_scan',
  memory_stored: 'memory_stored',
  document_indexed: 'document_indexed',
  document_ready: 'document_ready',
  document_failed: 'document_failed',
  document_deleted: 'document_deleted',
  status_update: 'status_update',
  error: 'error',
  client_connected: 'client_connected',
  client_disconnected: 'client_disconnected',
};

/** The frame that S1's own code sent, `{type: "music_playing", data: {action, song}, …}`. */
export function toLegacyFrame(event: ParleyEvent): object {
  const { data } = event;
  const { event_type: _, ...rest } = toEventFrame(event);
  const frame = {
    ...rest,
    type: LEGACY_NAMES[event.type],
    data: 'song_name' in data ? { ...data, song: data['song_name'] } : data,
  };
  if (event.type !== 'error') return frame;
  const message = typeof data['error'] === 'string' ? data['error'] : 'Something failed.';
  return { ...frame, message, error: { code: 'event', message } };
}
