import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '@parley/music';
import { toneWav } from '@parley/music/testing';
import { untilLibrarySize } from '../kit/music-folder';
import { ApiUnderTest, type LoopDelay } from './api-under-test';
import { BenchProcess } from './bench-process';
import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { load, type LoadFigures, type Measured } from './load';
import { loadRanges } from './load-ranges';
import { Nginx } from './nginx';
import { printReport } from './report';
import { measureInRounds } from './rounds';
import { seedCatalog, seededSong, seedFiles } from './seed-songs';
import { percentile } from './statistics';

const LIBRARY = 50_000;
const SONG_SECONDS = 2_000;
const KB = 1_024;
const RANGES = { small: 64 * KB, large: 1_024 * KB };
const SEARCHES = 300;

const CONDITIONS = [
  `The server: API key, limits, request log, PostgreSQL, a library of ${LIBRARY} WAV files with tags. Ranges: 16 in`,
  'flight over one file of 32 MB; bare node: createReadStream without any check. Status: GET /api/music/status, 16 in',
  'flight, of a player that plays; bare Nest: a handler without guards or database. Search: in this process, three',
  'of four texts misspelt. Scan: from the ready server to the last file, files in the page cache; again: after a',
  'restart, readings remembered in the database. Loop delay: of the server, during the scan.',
];

interface Scan {
  readonly filesPerSecond: number;
  readonly delay: LoopDelay;
}

interface Subjects {
  readonly api: ApiUnderTest;
  readonly node: Measured;
  readonly nest: Measured;
  readonly nginx: Nginx | undefined;
  readonly scans: readonly [Scan, Scan];
}

async function scan(
  servers: BenchServers,
  world: Awaited<ReturnType<BenchServers['world']>>,
  folder: string,
): Promise<{ api: ApiUnderTest; figures: Scan }> {
  const api = await servers.api(world, { MUSIC_LIBRARY_PATH: folder });
  // What the start itself cost is not the scan's.
  await api.loopDelay();
  const startedMs = performance.now();
  await untilLibrarySize(api.url, LIBRARY + 1, api.headers, 600_000);
  const seconds = (performance.now() - startedMs) / 1000;
  return { api, figures: { filesPerSecond: LIBRARY / seconds, delay: await api.loopDelay() } };
}

async function startSubjects(servers: BenchServers, folder: string): Promise<Subjects> {
  const file = join(folder, 'long.wav');
  writeFileSync(file, toneWav(SONG_SECONDS, { title: 'Long' }));
  seedFiles(folder, LIBRARY);
  const world = await servers.world('postgres');
  const first = await scan(servers, world, folder);
  await first.api.stop();
  const again = await scan(servers, world, folder);
  return {
    api: again.api,
    scans: [first.figures, again.figures],
    node: await BenchProcess.start('bare-range.js', file),
    nest: await BenchProcess.start('bare-status.js'),
    nginx: await Nginx.start(folder),
  };
}

const status = () => ({ method: 'GET', path: '/api/music/status' }) as const;
const play = () => ({
  path: '/api/music/control',
  body: { action: 'play', song_name: 'Long' },
});

function measure({ api, node, nest, nginx }: Subjects, catalog: Catalog) {
  const seconds = 2;
  const fileBytes = SONG_SECONDS * 16_000;
  const ranges = (server: Measured, path: string, rangeBytes: number) => () =>
    loadRanges({ server, path, fileBytes, rangeBytes, slots: 16, seconds });
  const stream = '/api/music/stream/Long';
  return measureInRounds({
    nodeSmall: ranges(node, '/', RANGES.small),
    small: ranges(api, stream, RANGES.small),
    nodeLarge: ranges(node, '/', RANGES.large),
    large: ranges(api, stream, RANGES.large),
    nginxSmall: nginx ? ranges(nginx, '/long.wav', RANGES.small) : nothing,
    nginxLarge: nginx ? ranges(nginx, '/long.wav', RANGES.large) : nothing,
    nest: () => load({ server: nest, request: status, slots: 16, seconds }),
    status: () => load({ server: api, request: status, slots: 16, seconds }),
    search: async () => searchP50(catalog),
  });
}

const nothing = async (): Promise<LoadFigures> => ({
  perSecond: NaN,
  p50Ms: NaN,
  cpuMsPerRequest: NaN,
});

async function warmUpRanges({ api, node }: Subjects): Promise<void> {
  const fileBytes = SONG_SECONDS * 16_000;
  const plan = { fileBytes, rangeBytes: RANGES.small, slots: 16, seconds: 4 };
  await loadRanges({ ...plan, server: node, path: '/' });
  await loadRanges({ ...plan, server: api, path: '/api/music/stream/Long' });
}

function searchP50(catalog: Catalog): number {
  const timesMs = Array.from({ length: SEARCHES }, (_, at) => {
    const { title, artist } = seededSong((at * 7_919) % LIBRARY);
    const text = misspelt(at % 2 === 0 ? title : `${title} by ${artist}`, at);
    const startedMs = performance.now();
    catalog.search(text, 10);
    return performance.now() - startedMs;
  });
  return percentile(timesMs, 0.5);
}

function misspelt(text: string, at: number): string {
  const place = 2 + (at % Math.max(1, text.length - 4));
  return at % 4 === 0 ? text : text.slice(0, place) + text.slice(place + 1);
}

const rates = (measured: readonly LoadFigures[]) => measured.map(({ perSecond }) => perSecond);
const cpus = (measured: readonly LoadFigures[]) =>
  measured.map(({ cpuMsPerRequest }) => cpuMsPerRequest * 1000);

function against(
  name: string,
  measured: readonly LoadFigures[],
  baseline: { readonly name: string; readonly measured: readonly LoadFigures[] },
  atLeast?: number,
): readonly Figure[] {
  const compare = 'ratio' as const;
  return [
    {
      name: `${name}, 16 in flight`,
      unit: '/s',
      values: rates(measured),
      baseline: { name: baseline.name, values: rates(baseline.measured), compare },
      ...(atLeast !== undefined && { target: { atLeast } }),
    },
    {
      name: '  CPU of the process',
      unit: 'µs',
      values: cpus(measured),
      baseline: { name: baseline.name, values: cpus(baseline.measured), compare },
    },
  ];
}

function figuresOf(
  results: Awaited<ReturnType<typeof measure>>,
  { scans: [first, again], nginx }: Subjects,
): readonly Figure[] {
  const node = (measured: readonly LoadFigures[]) => ({ name: 'bare node', measured });
  const versusNginx = [
    ...against('  64 KB', results.small, { name: 'nginx', measured: results.nginxSmall }),
    ...against('  1 MB', results.large, { name: 'nginx', measured: results.nginxLarge }),
  ];
  return [
    ...against('ranges of 64 KB', results.small, node(results.nodeSmall), 0.6),
    ...against('ranges of 1 MB', results.large, node(results.nodeLarge), 0.9),
    ...(nginx === undefined ? [] : versusNginx),
    ...against('status', results.status, { name: 'bare Nest', measured: results.nest }, 0.6),
    {
      name: 'search in 50,000 songs, p50',
      unit: 'ms',
      values: results.search,
      target: { atMost: 10 },
    },
    { name: 'first scan', unit: '/s', values: [first.filesPerSecond], target: { atLeast: 300 } },
    { name: '  event-loop delay p99', unit: 'ms', values: [first.delay.p99Ms] },
    { name: '  the longest', unit: 'ms', values: [first.delay.maxMs] },
    { name: 'scan again', unit: '/s', values: [again.filesPerSecond], target: { atLeast: 300 } },
    { name: '  event-loop delay p99', unit: 'ms', values: [again.delay.p99Ms] },
    { name: '  the longest', unit: 'ms', values: [again.delay.maxMs] },
  ];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-music-'));
  const servers = await BenchServers.start();
  let subjects: Subjects | undefined;
  try {
    subjects = await startSubjects(servers, folder);
    const { api, nest } = subjects;
    await load({ server: api, request: play, slots: 1, requests: 1 });
    for (const server of [nest, api]) {
      await load({ server, request: status, slots: 16, requests: 8_000, seconds: 8 });
    }
    await warmUpRanges(subjects);
    const disturbance = new Disturbance();
    const results = await measure(subjects, seedCatalog(LIBRARY));
    printReport(CONDITIONS, figuresOf(results, subjects), disturbance);
  } finally {
    for (const subject of [subjects?.node, subjects?.nest, subjects?.nginx]) {
      if (subject instanceof BenchProcess || subject instanceof Nginx) await subject.stop();
    }
    await servers.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
