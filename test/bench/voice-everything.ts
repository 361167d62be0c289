import { randomUUID } from 'node:crypto';
import { toWav } from '@parley/ai';
import type { ApiUnderTest } from './api-under-test';

/** Lets a server without any provider speak, listen and embed, so that all its models are in memory. */
export async function useEverything(server: ApiUnderTest, speech: Int16Array): Promise<void> {
  await Promise.all([
    speak(server),
    upload(
      server,
      '/voice/speech-to-text',
      'audio_file',
      toWav({ samples: speech, sampleRateHz: 16_000 }),
    ),
    embed(server),
  ]);
}

async function speak({ url, headers }: ApiUnderTest): Promise<void> {
  const response = await fetch(`${url}/voice/text-to-speech`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ text: 'It is ten past three in the afternoon. What else is there?' }),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`It does not speak: ${response.status}`);
}

/** The question is embedded, and so is the document, as soon as it is read. */
async function embed(server: ApiUnderTest): Promise<void> {
  const text = `The ${randomUUID()} boiler is in the cellar. Its valve was repaired on Tuesday.`;
  await upload(server, '/api/rag/upload', 'file', Buffer.from(text));
  const response = await fetch(`${server.url}/api/rag/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...server.headers },
    body: JSON.stringify({ query: 'Where is the boiler?' }),
  });
  if (!response.ok) throw new Error(`It does not search: ${await response.text()}`);
}

async function upload(
  { url, headers }: ApiUnderTest,
  path: string,
  field: string,
  bytes: Uint8Array,
): Promise<void> {
  const form = new FormData();
  form.set(field, new Blob([Uint8Array.from(bytes)]), 'note.txt');
  const response = await fetch(url + path, { method: 'POST', headers, body: form });
  const answer = await response.text();
  // 503: a machine without a recogniser still has the detector at work.
  if (!response.ok && response.status !== 503) throw new Error(`${path}: ${answer}`);
}
