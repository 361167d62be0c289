import type { ChatDelta } from '../ports/chat-model';

export interface CollectedReply {
  readonly deltas: readonly ChatDelta[];
  /** All text deltas joined. */
  readonly text: string;
  readonly end: Extract<ChatDelta, { type: 'end' }> | undefined;
}

/** Reads a reply to its end. Throws what the reply throws. */
export async function collect(reply: AsyncIterable<ChatDelta>): Promise<CollectedReply> {
  const deltas: ChatDelta[] = [];
  for await (const delta of reply) deltas.push(delta);
  const text = deltas.map((delta) => (delta.type === 'text' ? delta.text : '')).join('');
  return { deltas, text, end: deltas.find((delta) => delta.type === 'end') };
}
