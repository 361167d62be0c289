import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';

/** The least that a proxy of a model costs: node:http in, undici out, bytes piped, nothing stored. */
const [, , upstreamUrl = ''] = process.argv;
const { origin, pathname } = new URL(upstreamUrl);
const pool = new Pool(origin, { connections: 512 });

function passOn(
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
): Promise<unknown> {
  const { message } = JSON.parse(body) as { message: string };
  return pool.stream(
    {
      path: `${pathname}/chat/completions`,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer bench' },
      body: JSON.stringify({
        model: 'bench',
        stream: request.url?.endsWith('/stream') ?? false,
        messages: [{ role: 'user', content: message }],
      }),
    },
    ({ statusCode, headers }) =>
      response.writeHead(statusCode, { 'content-type': String(headers['content-type']) }),
  );
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    passOn(request, Buffer.concat(chunks).toString(), response).catch(() => response.destroy());
  });
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
