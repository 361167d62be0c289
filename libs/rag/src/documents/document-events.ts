import type { EventType } from '@parley/events';

/** What is told of a document, as `events.type` stores it. */
export const EVENTS = {
  indexed: 'document_indexed',
  ready: 'document_ready',
  failed: 'document_failed',
  deleted: 'document_deleted',
} as const satisfies Record<string, EventType>;
