import type { Principal, Scope } from '@parley/auth';
import type { EventType, ParleyEvent } from '@parley/events';

/** What a key must be allowed to read to hear of something; nothing where everybody may. */
const SCOPES: Readonly<Record<EventType, Scope | undefined>> = {
  message_received: 'chat',
  music_play: 'music',
  music_pause: 'music',
  music_stop: 'music',
  music_next: 'music',
  music_previous: 'music',
  music_scan: 'music',
  memory_stored: 'memory',
  document_indexed: 'rag',
  document_ready: 'rag',
  document_failed: 'rag',
  document_deleted: 'rag',
  status_update: undefined,
  error: undefined,
  client_connected: undefined,
  client_disconnected: undefined,
};

/** Whether a caller, with the rights that their key has now, may hear of an event that their feed brings. */
export function mayHear(caller: Principal, event: ParleyEvent): boolean {
  // Written by a newer instance, which knows who may.
  if (!Object.hasOwn(SCOPES, event.type)) return false;
  const scope = SCOPES[event.type];
  if (scope !== undefined && !caller.may(scope, 'read')) return false;
  // What is told to everybody names nobody.
  if (event.accountId === '') return true;
  if (event.accountId !== caller.accountId && !caller.may('admin', 'read')) return false;
  return caller.pinnedUserId === undefined || event.userId === caller.pinnedUserId;
}
