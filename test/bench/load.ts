import { setTimeout as delay } from 'node:timers/promises';
import { cpuMs } from './process-figures';
import { percentile } from './statistics';
import { TimedClient, type TimedRequest } from './timed-client';

export interface LoadPlan {
  readonly server: Measured;
  /** The n-th request of a slot; in each slot one request is under way at a time. */
  readonly request: (slot: number, n: number) => TimedRequest;
  readonly slots: number;
  /** Whichever comes first ends the load; at least one is needed. */
  readonly seconds?: number;
  readonly requests?: number;
  /** Starts so many a second, evenly, over all slots; without it each answer starts its slot's next request. */
  readonly perSecond?: number;
}

/** A server whose processor time can be read. */
export interface Measured {
  readonly url: string;
  readonly pid: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoadFigures {
  readonly perSecond: number;
  readonly p50Ms: number;
  /** Processor time of the server. */
  readonly cpuMsPerRequest: number;
}

/** Sends the planned requests and measures. @throws Error with the first request that fails. */
export async function load(plan: LoadPlan): Promise<LoadFigures> {
  const { pid } = plan.server;
  const client = new TimedClient(plan.server.url, plan.slots, plan.server.headers);
  const latenciesMs: number[] = [];
  const cpuBeforeMs = cpuMs(pid);
  const startedMs = performance.now();
  const send = async (slot: number, n: number) => {
    latenciesMs.push(await client.send(plan.request(slot, n)));
  };
  await (plan.perSecond === undefined
    ? sendOnAnswer(plan, send)
    : sendOnTime(plan, plan.perSecond, send));
  const elapsedMs = performance.now() - startedMs;
  const usedMs = cpuMs(pid) - cpuBeforeMs;
  await client.close();
  return {
    perSecond: (latenciesMs.length / elapsedMs) * 1000,
    p50Ms: percentile(latenciesMs, 0.5),
    cpuMsPerRequest: usedMs / latenciesMs.length,
  };
}

type Send = (slot: number, n: number) => Promise<void>;

async function sendOnAnswer(plan: LoadPlan, send: Send): Promise<void> {
  const { slots, seconds = Infinity, requests = Infinity } = plan;
  const deadlineMs = performance.now() + seconds * 1000;
  let sent = 0;
  const work = async (slot: number) => {
    for (let n = 0; sent < requests && performance.now() < deadlineMs; n += 1) {
      sent += 1;
      await send(slot, n);
    }
  };
  await Promise.all(Array.from({ length: slots }, (_, slot) => work(slot)));
}

async function sendOnTime(plan: LoadPlan, perSecond: number, send: Send): Promise<void> {
  const { slots, seconds = Infinity, requests = Infinity } = plan;
  const count = Math.min(requests, perSecond * seconds);
  const startedMs = performance.now();
  const running: Promise<void>[] = [];
  for (let n = 0; n < count; n += 1) {
    const waitMs = startedMs + (n * 1000) / perSecond - performance.now();
    if (waitMs > 0) await delay(waitMs);
    running.push(send(n % slots, Math.floor(n / slots)));
  }
  await Promise.all(running);
}
