import { setTimeout as delay } from 'node:timers/promises';
import type { Measured } from './load';
import { cpuMs } from './process-figures';
import { STREAMED_ANSWER } from './servers/upstream-script';
import { percentile } from './statistics';
import { TimedClient, type TimedRequest } from './timed-client';

/** The first streams start spread over about the time that one takes, so that later ones do too. */
const SPREAD_MS =
  STREAMED_ANSWER.firstTokenDelayMs + STREAMED_ANSWER.tokens.length * STREAMED_ANSWER.tokenDelayMs;

export interface StreamPlan {
  readonly server: Measured;
  readonly request: (slot: number, n: number) => TimedRequest;
  /** Streams at a time. */
  readonly streams: number;
  /** Streams one after the other, in each slot. */
  readonly each: number;
}

export interface StreamFigures {
  /** Medians of all streams. */
  readonly firstPieceMs: number;
  readonly secondPieceMs: number;
  /** Processor time of the server. */
  readonly cpuMsPerToken: number;
}

/** Reads the planned streams and measures. @throws Error with the first that breaks off. */
export async function loadStreams(plan: StreamPlan): Promise<StreamFigures> {
  const { server, streams, each } = plan;
  const client = new TimedClient(server.url, streams, server.headers);
  const cpuBeforeMs = cpuMs(server.pid);
  const work = async (slot: number) => {
    await delay((slot * SPREAD_MS) / streams);
    const times = [];
    for (let n = 0; n < each; n += 1) times.push(await client.readStream(plan.request(slot, n)));
    return times;
  };
  const times = (
    await Promise.all(Array.from({ length: streams }, (_, slot) => work(slot)))
  ).flat();
  const usedMs = cpuMs(server.pid) - cpuBeforeMs;
  await client.close();
  const tokens = times.length * STREAMED_ANSWER.tokens.length;
  const p50 = (values: readonly number[]) => percentile(values, 0.5);
  return {
    firstPieceMs: p50(times.map(({ firstPieceMs }) => firstPieceMs)),
    secondPieceMs: p50(times.map(({ secondPieceMs }) => secondPieceMs)),
    cpuMsPerToken: usedMs / tokens,
  };
}
