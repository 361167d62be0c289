import type { ChatRequest } from '../ports/chat-model';

/** "Hello", to be answered in a stream. */
export function aRequest(overrides: Partial<ChatRequest> = {}): ChatRequest {
  return { messages: [{ role: 'user', content: 'Hello' }], isStreamed: true, ...overrides };
}

/** A signal that never fires. */
export function noSignal(): AbortSignal {
  return new AbortController().signal;
}
