import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { type WebSocket, WebSocketServer } from 'ws';

/** The least that sockets cost: `ws` as it comes, a proxy of the model, and an event to who listens; nothing is checked, stored or logged. */
const [, , upstreamUrl = ''] = process.argv;
const { origin, pathname } = new URL(upstreamUrl);
const pool = new Pool(origin, { connections: 512 });
const listeners = new Map<string, Set<WebSocket>>();

process.on('SIGPWR', () => globalThis.gc?.());

async function answer(text: string, response: ServerResponse): Promise<void> {
  const { message, session_id } = JSON.parse(text) as { message: string; session_id: string };
  const { body } = await pool.request({
    path: `${pathname}/chat/completions`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer bench' },
    body: JSON.stringify({ model: 'bench', messages: [{ role: 'user', content: message }] }),
  });
  const answered = await body.text();
  response.writeHead(200, { 'content-type': 'application/json' }).end(answered);
  const timestamp = new Date().toISOString();
  const event = JSON.stringify({
    type: 'event',
    event_type: 'MESSAGE_RECEIVED',
    session_id,
    timestamp,
  });
  for (const socket of listeners.get(session_id) ?? []) socket.send(event);
}

function welcome(socket: WebSocket, request: IncomingMessage): void {
  const session = new URL(request.url ?? '', 'ws://x').searchParams.get('session_id') ?? '';
  const others = listeners.get(session) ?? new Set();
  listeners.set(session, others.add(socket));
  socket.on('message', (data: Buffer) => {
    const { type } = JSON.parse(data.toString()) as { type: string };
    socket.send(JSON.stringify({ type: type === 'ping' ? 'pong' : 'subscribed' }));
  });
  socket.on('close', () => {
    others.delete(socket);
    if (others.size === 0) listeners.delete(session);
  });
  socket.on('error', () => undefined);
  socket.send(JSON.stringify({ type: 'connected' }));
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString(), response).catch(() => response.destroy());
  });
});
new WebSocketServer({ server }).on('connection', welcome);

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
