import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { LinkTitles } from './link-titles';

const VIDEO = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

describe(LinkTitles.name, () => {
  let server: Server;
  let asked: string[];
  let answer: RequestListener;
  let sut: LinkTitles;

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    sut = new LinkTitles(`http://127.0.0.1:${port}/oembed`);
  });

  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  it('asks for the title of a video and who made it', async () => {
    answer = (_, response) => response.end('{"title":"Never","author_name":"Rick"}');
    expect(await sut.find(VIDEO)).toEqual({ title: 'Never', artist: 'Rick' });
    expect(asked).toEqual([`/oembed?format=json&url=${encodeURIComponent(VIDEO)}`]);
  });

  it('follows no redirect', async () => {
    answer = (request, response) => {
      if (request.url === '/private') response.end('{"title":"secret"}');
      else response.writeHead(302, { location: '/private' }).end();
    };
    expect(await sut.find(VIDEO)).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it('reads no more than a title can have', async () => {
    answer = (_, response) => response.end(`{"title":"${'x'.repeat(100_000)}"}`);
    expect(await sut.find(VIDEO)).toBeNull();
  });

  it.each(['{"title":1}', '[]', 'no json'])('takes %p for no title', async (body) => {
    answer = (_, response) => response.end(body);
    expect(await sut.find(VIDEO)).toBeNull();
  });

  it('knows a video that is not there from a network that is not', async () => {
    answer = (_, response) => response.writeHead(404).end();
    expect(await sut.find(VIDEO)).toBeNull();
    answer = (_, response) => response.writeHead(503).end();
    expect(await sut.find(VIDEO)).toBeUndefined();
  });

  it('asks nobody after a failure, until it is told that the network may be back', async () => {
    answer = (_, response) => void response.destroy();
    await sut.find(VIDEO);
    await sut.find(VIDEO);
    expect(asked).toHaveLength(1);
    sut.forget();
    answer = (_, response) => response.end('{"title":"Never"}');
    expect(await sut.find(VIDEO)).toMatchObject({ title: 'Never' });
  });
});
