import { type ChatDelta, EMBEDDED } from '@parley/ai';

/** Words that need no model, as a model would say them: in pieces where the caller wants them. */
export function* speak(say: string, isStreamed: boolean): Generator<ChatDelta> {
  const pieces = isStreamed ? (say.match(/\s*\S+\s*$|\s*\S+/g) ?? []) : [say];
  for (const text of pieces) if (text !== '') yield { type: 'text', text };
  yield {
    type: 'end',
    model: EMBEDDED,
    usage: { inputTokens: 0, outputTokens: 0 },
    finishReason: 'stop',
  };
}
