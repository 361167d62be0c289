import { Pool } from 'undici';
import type { LoadFigures, Measured } from './load';
import { cpuMs } from './process-figures';
import { percentile } from './statistics';

export interface RangePlan {
  readonly server: Measured;
  readonly path: string;
  readonly fileBytes: number;
  readonly rangeBytes: number;
  readonly slots: number;
  readonly seconds: number;
}

/** Asks for ranges all over a file, one after the other in each slot. @throws Error for any answer but the range. */
export async function loadRanges(plan: RangePlan): Promise<LoadFigures> {
  const { server, path, fileBytes, rangeBytes, slots, seconds } = plan;
  const pool = new Pool(server.url, { connections: slots });
  const latenciesMs: number[] = [];
  const deadlineMs = performance.now() + seconds * 1000;
  const cpuBeforeMs = cpuMs(server.pid);
  const startedMs = performance.now();
  const work = async (slot: number) => {
    for (let n = slot; performance.now() < deadlineMs; n += slots) {
      const start = (n * 7 * rangeBytes) % (fileBytes - rangeBytes);
      const sentMs = performance.now();
      const headers = { ...server.headers, range: `bytes=${start}-${start + rangeBytes - 1}` };
      const { statusCode, body } = await pool.request({ method: 'GET', path, headers });
      let received = 0;
      for await (const chunk of body) received += (chunk as Buffer).length;
      if (statusCode !== 206 || received !== rangeBytes) {
        throw new Error(`${path} answered ${statusCode} with ${received} bytes`);
      }
      latenciesMs.push(performance.now() - sentMs);
    }
  };
  await Promise.all(Array.from({ length: slots }, (_, slot) => work(slot)));
  const elapsedMs = performance.now() - startedMs;
  const usedMs = cpuMs(server.pid) - cpuBeforeMs;
  await pool.close();
  return {
    perSecond: (latenciesMs.length / elapsedMs) * 1000,
    p50Ms: percentile(latenciesMs, 0.5),
    cpuMsPerRequest: usedMs / latenciesMs.length,
  };
}
