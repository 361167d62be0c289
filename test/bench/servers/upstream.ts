import { ScriptedUpstream } from '@parley/ai/testing';
import { STREAMED_ANSWER, WHOLE_ANSWER } from './upstream-script';

async function main(): Promise<void> {
  const upstream = await ScriptedUpstream.start();
  upstream.answerWith(({ body }) => (body.stream === true ? STREAMED_ANSWER : WHOLE_ANSWER));
  process.stdout.write(`${upstream.baseUrl}\n`);
}

void main();
