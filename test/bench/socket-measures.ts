import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { load } from './load';
import { LightSocket, type Target } from './light-socket';
import { cpuMs, memoryMb } from './process-figures';
import { SocketCrowd } from './socket-crowd';
import { percentile } from './statistics';
import { TimedClient } from './timed-client';
import { CHAT, conversations, MESSAGE } from './turns';

const IDLE = 10_000;
const LISTENERS = 1_000;
const IN_FLIGHT = 16;
const PING_S = 5;
const LOST_AFTER_MS = 5_000;
const BYTES_PER_KB = 1024;
/** Until a collection that was asked for is over, and sockets that left are gone. */
const SETTLE_MS = 3_000;

export interface Measured extends Target {
  readonly pid: number;
}

export interface IdleFigures {
  readonly acceptsPerS: number;
  readonly failed: number;
  readonly kbEach: number;
  /** Processor time of the server. */
  readonly cpuUsPerAccept: number;
}

/** Opens 10,000 sockets and holds them. */
export async function holdIdle(server: Measured): Promise<IdleFigures> {
  const before = await heldMb(server.pid);
  const cpuBeforeMs = cpuMs(server.pid);
  const crowd = await SocketCrowd.gather(server, IDLE, () => '/ws');
  const cpuUsPerAccept = ((cpuMs(server.pid) - cpuBeforeMs) / IDLE) * 1000;
  const after = await heldMb(server.pid);
  const { acceptsPerS, failed, sockets } = crowd;
  crowd.drop();
  await delay(SETTLE_MS);
  const kbEach = ((after - before) * 1e6) / BYTES_PER_KB / sockets.length;
  return { acceptsPerS, failed, kbEach, cpuUsPerAccept };
}

async function heldMb(pid: number): Promise<number> {
  process.kill(pid, 'SIGPWR');
  await delay(SETTLE_MS);
  return memoryMb(pid);
}

/** From a turn's request to its event at the last of 1,000 listeners, in ms. */
export async function fanOut(server: Measured): Promise<number> {
  const session = randomUUID();
  const crowd = await SocketCrowd.gather(server, LISTENERS, () => `/ws?session_id=${session}`);
  await crowd.subscribe();
  const client = new TimedClient(server.url, 1, server.headers);
  const turn = { path: CHAT, body: { message: MESSAGE, session_id: session } };
  const times = [];
  for (let n = 0; n < 9; n += 1) {
    const heard = crowd.sockets.map((socket) => socket.next());
    const startedMs = performance.now();
    await Promise.all([client.send(turn), ...heard]);
    times.push(performance.now() - startedMs);
  }
  await client.close();
  crowd.drop();
  return percentile(times, 0.5);
}

export interface ManySessions {
  /** From the request of a turn. */
  readonly p50Ms: number;
  /** From the time that the event bears: where it was appended to the log, to the millisecond. */
  readonly sinceAppendP50Ms: number;
  readonly lost: number;
  readonly crossed: number;
}

/** How long events take, over 1,000 sessions with one listener and one turn each, 16 in flight. */
export async function manySessions(server: Measured): Promise<ManySessions> {
  const run = randomUUID();
  const sessionOf = (n: number) => `${run}-${n}`;
  const crowd = await SocketCrowd.gather(
    server,
    LISTENERS,
    (n) => `/ws?session_id=${sessionOf(n)}`,
  );
  await crowd.subscribe();
  const client = new TimedClient(server.url, IN_FLIGHT, server.headers);
  const times: number[] = [];
  const sinceAppend: number[] = [];
  let [next, lost, crossed] = [0, 0, 0];
  const note = ({ text, atMs }: Heard, sentMs: number) => {
    times.push(atMs - sentMs);
    sinceAppend.push(atMs - appendedMs(text));
  };
  const work = async () => {
    for (let n = next++; n < crowd.sockets.length; n = next++) {
      const hearing = crowd.sockets[n]?.next().then((text) => ({ text, atMs: nowMs() }));
      const sentMs = nowMs();
      await client.send({ path: CHAT, body: { message: MESSAGE, session_id: sessionOf(n) } });
      const heard = await Promise.race([hearing, delay(LOST_AFTER_MS).then(() => undefined)]);
      if (heard === undefined) lost += 1;
      else if (heard.text.includes(`"${sessionOf(n)}"`)) note(heard, sentMs);
      else crossed += 1;
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  await client.close();
  crowd.drop();
  const sinceAppendP50Ms = percentile(sinceAppend, 0.5);
  return { p50Ms: percentile(times, 0.5), sinceAppendP50Ms, lost, crossed };
}

interface Heard {
  readonly text: string;
  readonly atMs: number;
}

/** On the clock that servers and database on this machine share. */
function nowMs(): number {
  return performance.timeOrigin + performance.now();
}

function appendedMs(event: string): number {
  const { timestamp } = JSON.parse(event) as { timestamp: string };
  return Date.parse(timestamp);
}

/** What a ping takes while 16 turns are always under way. */
export async function pingBesideChat(server: Measured): Promise<number> {
  const socket = await LightSocket.open(server, '/ws');
  const times: number[] = [];
  const chatting = load({ server, request: conversations(), slots: IN_FLIGHT, seconds: PING_S });
  const deadlineMs = performance.now() + PING_S * 1000;
  while (performance.now() < deadlineMs) {
    const startedMs = performance.now();
    const answer = socket.next();
    socket.say({ type: 'ping' });
    await answer;
    times.push(performance.now() - startedMs);
    await delay(5);
  }
  await chatting;
  socket.drop();
  return percentile(times, 0.5);
}
