import type { Json } from './request';

/** Reads a chat stream to its end; each frame is what its `data:` line holds. */
export async function readStream(
  url: string,
  body: Json,
  headers: Readonly<Record<string, string>> = {},
): Promise<Json[]> {
  const response = await fetch(`${url}/api/chat/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return text
    .split('\n\n')
    .filter((frame) => frame.startsWith('data: '))
    .map((frame) => JSON.parse(frame.slice('data: '.length)) as Json);
}
