import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** Carries out one order, such as `POST /servers` with its body; what it throws is said to the caller. */
export type Work = (line: string, body: unknown) => Promise<object>;

/** Makes this process a host: it tells its parent where it takes orders, and ends with it. */
export function serveControl(work: Work): void {
  const server = createServer((request, response) => void answer(work, request, response));
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.send?.(`http://127.0.0.1:${port}`);
  });
  process.on('disconnect', () => process.exit());
}

async function answer(
  work: Work,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = request.method === 'POST' ? await json(request) : undefined;
    reply(response, 200, await work(`${request.method} ${request.url}`, body));
  } catch (error) {
    reply(response, 500, { error: error instanceof Error ? error.message : String(error) });
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
