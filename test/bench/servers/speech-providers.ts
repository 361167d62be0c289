import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { toWav } from '@parley/ai';
import { PROVIDERS, TOKENS, WORDS } from '../voice-script';

const SPOKEN_HZ = 24_000;
/** A second of silence for each sentence: it is only carried. */
const SECOND = toWav({ samples: new Int16Array(SPOKEN_HZ), sampleRateHz: SPOKEN_HZ });

/** Ears, a model and a voice that take their time and know one conversation, in OpenAI's shapes. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  for await (const _ of request);
  const path = request.url ?? '';
  if (path.endsWith('/audio/transcriptions')) {
    await delay(PROVIDERS.hearingMs);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ text: WORDS }));
  } else if (path.endsWith('/audio/speech')) {
    await delay(PROVIDERS.voiceMs);
    response.setHeader('content-type', 'audio/wav').end(SECOND);
  } else {
    await delay(PROVIDERS.firstTokenMs);
    response.setHeader('content-type', 'text/event-stream');
    for (const content of TOKENS) response.write(chunk({ content }, null));
    response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`);
  }
}

function chunk(delta: object, finish_reason: string | null): string {
  const whole = { id: 'c', object: 'chat.completion.chunk', created: 0, model: 'scripted' };
  const choices = [{ index: 0, delta, finish_reason }];
  return `data: ${JSON.stringify({ ...whole, choices })}\n\n`;
}

const server = createServer((request, response) => void serve(request, response));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}/v1\n`);
});
