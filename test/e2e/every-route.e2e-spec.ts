import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { resolve } from 'node:path';
import type { ServerProcess } from '../kit/server-process';
import { World } from '../kit/world';

interface Operation {
  readonly security?: readonly object[];
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const DOCUMENT = resolve(__dirname, '../../docs/openapi.json');
const { paths } = JSON.parse(readFileSync(DOCUMENT, 'utf8')) as Document;
const ROUTES = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, { security }]) => ({
    method: method.toUpperCase(),
    path: path.replace(/\{\w+\}/g, 'x'),
    needsKey: security !== undefined,
  })),
);
const PAGES = [
  '/docs',
  '/redoc',
  '/openapi.json',
  '/asyncapi',
  '/realtime_client.html',
  '/nowhere',
];

describe('every route', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create();
  });

  afterAll(() => world.dispose());

  async function statusesOf(
    { url }: ServerProcess,
    routes: readonly { readonly method: string; readonly path: string }[],
    headers: Readonly<Record<string, string>>,
  ): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const { method, path } of routes) {
      found[`${method} ${path}`] = await new Promise((settle, reject) => {
        const sent = request(new URL(path, url), { method, headers }, (response) => {
          response.resume();
          settle(response.statusCode ?? 0);
        });
        sent.on('error', reject).end();
      });
    }
    return found;
  }
  const allAre = (found: Record<string, number>, status: number) =>
    Object.fromEntries(Object.keys(found).map((line) => [line, status]));

  it('is there to be tried', () => {
    expect(ROUTES.length).toBeGreaterThan(50);
  });

  it.each([
    ['a name that leads here from elsewhere', { host: 'evil.example' }],
    ['a page from elsewhere', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('refuses %s in open mode', async (_, headers) => {
    const server = await world.start();
    const pages = PAGES.map((path) => ({ method: 'GET', path }));
    const found = await statusesOf(server, [...ROUTES, ...pages], headers);
    expect(found).toEqual(allAre(found, 403));
    await server.stop();
  });

  it('asks for a key in keyed mode where it does not say that it needs none', async () => {
    const server = await world.start({ API_KEY: 'operator-key-of-the-spec' });
    const found = await statusesOf(
      server,
      ROUTES.filter(({ needsKey }) => needsKey),
      {},
    );
    expect(found).toEqual(allAre(found, 401));
    await server.stop();
  });
});
