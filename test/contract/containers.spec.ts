import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadConfig, variables } from '@parley/config';
import { parse } from 'yaml';

const ROOT = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** The file's instructions, stage by stage; each stage begins with its FROM. */
function stagesOf(dockerfile: string): Instruction[][] {
  const lines = dockerfile
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, word = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (word === 'FROM') stages.push([]);
    stages.at(-1)?.push({ word, rest });
  }
  return stages;
}

const stages = stagesOf(read('Dockerfile'));
const shipped = stages.at(-1) ?? [];
const valuesOf = (word: string, stage = shipped) =>
  stage.filter((instruction) => instruction.word === word).map(({ rest }) => rest);

/** Sources that come from the checkout rather than from an earlier stage. */
const copied = stages
  .flatMap((stage) => valuesOf('COPY', stage))
  .filter((rest) => !rest.includes('--from='))
  .flatMap((rest) => rest.split(/\s+/).slice(0, -1));

function healthProbe(): string[] {
  const command = valuesOf('HEALTHCHECK')[0]?.replace(/^.*?CMD\s+/, '') ?? '[]';
  return (JSON.parse(command) as string[]).slice(1);
}

/** Exit code of the image's health probe against a server that answers every path but its own with 404. */
async function probe(status: number): Promise<number> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/health/live' ? status : 404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, healthProbe(), { env: { PORT: String(port) } });
  const [code] = (await once(child, 'exit')) as [number];
  server.close();
  return code;
}

describe('Dockerfile', () => {
  it('builds on images with a version and never on latest', () => {
    const images = stages.map((stage) => valuesOf('FROM', stage)[0]?.split(' ')[0]);
    expect(images.length).toBeGreaterThan(1);
    for (const image of images) expect(image).toMatch(/^node:20-bookworm-slim$/);
  });

  it('copies only what the checkout has and .dockerignore lets through', () => {
    const ignored = read('.dockerignore').split('\n').filter(Boolean);
    expect(copied).toEqual(expect.arrayContaining(['package.json', 'apps', 'libs', 'scripts']));
    expect(copied.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
    expect(copied.filter((source) => ignored.includes(source.replace('./', '')))).toEqual([]);
  });

  it('keeps secrets, data and history out of the image', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', 'data', 'node_modules']));
  });

  it('ships no development dependency', () => {
    const built = valuesOf('RUN', stages[0]).join(' && ');
    expect(built).toMatch(/npm run build && npm prune --omit=dev$/);
    expect(valuesOf('RUN').join()).not.toMatch(/npm (install|ci)/);
  });

  it('runs as a user without rights over the system, who owns the data', () => {
    expect(valuesOf('USER')).toEqual(['node']);
    expect(valuesOf('RUN').join()).toContain('chown node:node data');
    expect(valuesOf('VOLUME')).toEqual(['/app/data']);
  });

  it('sets an environment that the server accepts', () => {
    const pairs = valuesOf('ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('=')));
    const environment = Object.fromEntries(pairs) as Record<string, string>;
    const { config } = loadConfig(environment);
    expect(config).toMatchObject({ host: '0.0.0.0', dataDir: '/app/data' });
    expect(valuesOf('EXPOSE')).toEqual([String(config.port)]);
  });

  it('starts node itself, so that SIGTERM reaches it', () => {
    expect(JSON.parse(valuesOf('CMD')[0] ?? '')).toEqual(['node', 'dist/server.js']);
    expect(valuesOf('ENTRYPOINT')).toEqual([]);
  });

  it('is healthy while the server lives and not otherwise', async () => {
    expect(await probe(200)).toBe(0);
    expect(await probe(503)).toBe(1);
  });
});

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

// The keys of the Compose Specification that this file uses; any other is a slip of the pen.
const SERVICE_KEYS = [
  'build',
  'command',
  'depends_on',
  'environment',
  'healthcheck',
  'image',
  'init',
  'ports',
  'restart',
  'stop_grace_period',
  'volumes',
];

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml')) as Compose;
  const services = Object.entries(compose.services);
  const api = compose.services['api'];

  it('uses only keys that Compose knows', () => {
    expect(Object.keys(compose).sort()).toEqual(['name', 'services', 'volumes']);
    const unknown = services.flatMap(([, service]) =>
      Object.keys(service).filter((key) => !SERVICE_KEYS.includes(key)),
    );
    expect(unknown).toEqual([]);
  });

  it('pins PostgreSQL with pgvector, and Redis, to a major version', () => {
    expect(compose.services['postgres']?.image).toBe('pgvector/pgvector:pg17');
    expect(compose.services['redis']?.image).toMatch(/^redis:7/);
    expect(api?.build).toBe('.');
  });

  it('starts the server when what it depends on is healthy', () => {
    expect(Object.keys(api?.depends_on ?? {}).sort()).toEqual(['postgres', 'redis']);
    for (const [name, { condition }] of Object.entries(api?.depends_on ?? {})) {
      expect(condition).toBe('service_healthy');
      expect(compose.services[name]?.healthcheck?.test[0]).toMatch(/^CMD(-SHELL)?$/);
    }
  });

  it('keeps data in volumes that have a name', () => {
    const used = services.flatMap(([, { volumes = [] }]) => volumes.map((v) => v.split(':')[0]));
    expect(used.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it('opens only the port of the server to the outside', () => {
    expect(services.flatMap(([, { ports = [] }]) => ports)).toEqual(['8000:8000']);
  });

  it('does not start without an API key, and says what to do', () => {
    expect(api?.environment?.['API_KEY']).toMatch(/^\$\{API_KEY:\?Set API_KEY .+\}$/);
  });

  it('passes only variables that the server knows, with values that it accepts', () => {
    const environment = Object.entries(api?.environment ?? {});
    expect(environment.map(([name]) => name).filter((name) => !(name in variables))).toEqual([]);
    const filled = environment.map(([name, value]) => [
      name,
      value.replace(/\$\{\w+:\?.*\}/, 'a-long-random-key').replace(/\$\{\w+:-(.*)\}/, '$1'),
    ]);
    const { config } = loadConfig(Object.fromEntries(filled) as Record<string, string>);
    expect(config.database.url).toBe('postgresql://parley:parley@postgres:5432/parley');
    expect(config.redisUrl).toBe('redis://redis:6379');
  });
});
