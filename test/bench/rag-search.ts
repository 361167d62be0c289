import type { ApiUnderTest } from './api-under-test';
import type { Figure } from './figure';
import { load, type LoadFigures, type Measured } from './load';
import type { RagLibrary } from './rag-library';
import { atItsSpeed, slownessOf } from './reference-machine';
import { measureInRounds } from './rounds';
import { firstTurn } from './turns';

const SAMPLES = 100;
const WARM_UP = 50;
const IN_FLIGHT = 16;

export interface SearchMeasures {
  readonly chunks: number;
  readonly nest: readonly LoadFigures[];
  readonly single: readonly LoadFigures[];
  readonly crowd: readonly LoadFigures[];
}

/** Searches over all that is there, beside bare Nest. */
export async function measureSearch(
  server: ApiUnderTest,
  { bareNest, library, chunks }: { bareNest: Measured; library: RagLibrary; chunks: number },
): Promise<SearchMeasures> {
  const request = () =>
    ({ path: '/api/rag/search', body: { query: library.question(), top_k: 10 } }) as const;
  await load({ server, request, slots: 1, requests: WARM_UP });
  const results = await measureInRounds({
    nest: () => load({ server: bareNest, request: firstTurn, slots: IN_FLIGHT, seconds: 1.5 }),
    single: () => load({ server, request, slots: 1, requests: SAMPLES }),
    crowd: () => load({ server, request, slots: IN_FLIGHT, requests: 4 * SAMPLES }),
  });
  return { chunks, ...results };
}

export function searchFigures(few: SearchMeasures, many: SearchMeasures): readonly Figure[] {
  const slowness = slownessOf(many.nest);
  const p50 = (name: string, { single }: SearchMeasures) =>
    ({ name, unit: 'ms', values: single.map(({ p50Ms }) => p50Ms) }) as const;
  const rates = { unit: '/s', values: many.crowd.map(({ perSecond }) => perSecond) } as const;
  const cpuUs = (measured: readonly LoadFigures[]) =>
    measured.map(({ cpuMsPerRequest }) => cpuMsPerRequest * 1_000);
  return [
    p50(`p50 of a search in ${few.chunks} chunks`, few),
    p50(`p50 of a search in ${many.chunks} chunks`, many),
    atItsSpeed({ ...p50('  at its speed', many), target: { atMost: 10 } }, slowness),
    {
      name: 'exponent of its growth, at its speed',
      unit: '',
      values: growthOf(few, many),
      target: { atMost: 0.35 },
    },
    { name: `searches with ${IN_FLIGHT} in flight`, ...rates },
    atItsSpeed({ name: '  at its speed', ...rates, target: { atLeast: 150 } }, slowness),
    {
      name: "the server's own CPU of a search",
      unit: 'µs',
      values: cpuUs(many.crowd),
      baseline: { name: 'bare Nest', values: cpuUs(many.nest), compare: 'ratio' },
    },
  ];
}

function growthOf(few: SearchMeasures, many: SearchMeasures): readonly number[] {
  const [slowBefore, slowAfter] = [slownessOf(few.nest), slownessOf(many.nest)];
  return many.single.map(({ p50Ms }, round) => {
    const before = (few.single[round]?.p50Ms ?? NaN) / (slowBefore[round] ?? NaN);
    const after = p50Ms / (slowAfter[round] ?? NaN);
    return Math.log(after / before) / Math.log(many.chunks / few.chunks);
  });
}
