import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express, type Request, type Response } from 'express';
import { EdgeMessages } from '../request/edge-messages';
import { directRoutes } from './direct-routes';

/** Routes that get into each other's way, in an order that matters. */
function routes(): Express {
  const app = express();
  const name = (text: string) => (request: Request, response: Response) => {
    const { params, query, baseUrl, originalUrl, route } = request;
    const pattern = (route as { path: string }).path;
    response.json({ text, params: { ...params }, query, baseUrl, originalUrl, pattern });
  };
  app.get('/songs/:id', name('song'));
  app.get('/songs/latest', name('never reached'));
  app.get('/Albums/latest', name('latest'));
  app.get('/albums/:id/:part', name('part'));
  app.get('/albums{/:id}', name('optional'));
  app.post('/albums', name('made'));
  app.get('/twice', (_request, _response, next) => next(), name('second of two'));
  app.get('/again', (_request, _response, next) => next());
  app.get('/again', name('second layer'));
  app.use('/files', (_request, response) => {
    response.send('a file');
  });
  app.get('/files/list', name('never reached'));
  app.get(/^\/regular.*/, name('regular'));
  app.get('/behind', name('behind'));
  return app;
}

const PATHS = [
  '/songs/1',
  '/songs/latest',
  '/songs/%41%20b',
  '/songs/%FF',
  '/songs/1/',
  '/songs',
  '/SONGS/Loud?volume=2&volume=3',
  '/albums/latest',
  '/ALBUMS/latest?x=%20',
  '/albums/latest/',
  '/albums/7/cover',
  '/albums/7',
  '/albums',
  '/albumsx',
  '/twice',
  '/again',
  '/files/list',
  '/filesystem',
  '/regular/1',
  '/behind',
  '/nowhere',
  '/',
  '//songs/1',
  '/songs/1#x',
];

describe(directRoutes.name, () => {
  const servers: Server[] = [];
  let routed = 0;
  let direct: string;
  let plain: string;

  const listen = async (server: Server): Promise<string> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  beforeAll(async () => {
    const app = new Proxy(routes(), {
      apply: (target, self, args) => {
        routed += 1;
        return Reflect.apply(target, self, args) as unknown;
      },
    });
    const messages = new EdgeMessages();
    messages.inherit(app);
    const { Request: IncomingMessage, Response: ServerResponse } = messages;
    direct = await listen(createServer({ IncomingMessage, ServerResponse }, directRoutes(app)));
    plain = await listen(createServer(routes()));
  });
  beforeEach(() => (routed = 0));
  afterAll(() => servers.forEach((server) => server.close()));

  const ask = async (base: string, path: string, method = 'GET') => {
    const answer = await fetch(base + path, { method });
    return { status: answer.status, body: (await answer.text()).replace(/<br>.*/s, '') };
  };

  it.each(PATHS)('answers GET %s as Express does', async (path) => {
    expect(await ask(direct, path)).toEqual(await ask(plain, path));
  });

  it.each(['HEAD', 'POST', 'PUT', 'OPTIONS'])('answers %s as Express does', async (method) => {
    for (const path of ['/songs/1', '/albums', '/albums/latest', '/nowhere']) {
      expect(await ask(direct, path, method)).toEqual(await ask(plain, path, method));
    }
  });

  it('finds a plain route without the router', async () => {
    for (const path of ['/songs/1', '/albums/latest', '/albums/7/cover', '/albums']) {
      await ask(direct, path);
    }
    expect(routed).toBe(0);
  });

  it.each(['/twice', '/again', '/files/list', '/songs/1/', '/nowhere'])(
    'leaves %s to the router',
    async (path) => {
      await ask(direct, path);
      expect(routed).toBe(1);
    },
  );
});
