import { EMBEDDED } from '@parley/ai';
import type { AnswerSink } from './answer-sink';

/** Words that need no model, as a model would say them: in pieces where the caller wants them. */
export async function speak(say: string, isStreamed: boolean, sink: AnswerSink): Promise<void> {
  const pieces = isStreamed ? (say.match(/(?<!\s)\s*\S+(?:\s+$)?/g) ?? []) : [say];
  for (const text of pieces) if (text !== '') await sink.say(text);
  sink.note({
    type: 'end',
    model: EMBEDDED,
    usage: { inputTokens: 0, outputTokens: 0 },
    finishReason: 'stop',
  });
}
