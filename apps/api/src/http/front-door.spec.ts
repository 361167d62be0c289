import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import request from 'supertest';
import { FrontDoor } from './front-door';
import { EdgeKit } from './testing/edge.kit';
import { ProbeController } from './testing/probe.controller';

describe(FrontDoor.name, () => {
  const sut = new EdgeKit();

  beforeAll(async () => {
    await sut.listen();
    await sut.open(ProbeController);
  });
  afterAll(() => sut.close());

  describe('every answer', () => {
    it.each(['/things/1', '/nowhere', '/fails/x', '/things/%FF'])(
      'of %s carries an id',
      async (path) => {
        const kept = await request(sut.url).get(path).set('X-Request-Id', 'trace-1:a.b');
        const made = await request(sut.url).get(path).set('X-Request-Id', 'no spaces, please');
        expect(kept.headers['x-request-id']).toBe('trace-1:a.b');
        expect(made.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
      },
    );

    it('carries protective headers and no advertisement', async () => {
      const { headers } = await request(sut.url).get('/things/1');
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('etag');
    });

    it('is compressed when it is long text', async () => {
      const { headers } = await request(sut.url).get('/long').set('Accept-Encoding', 'gzip');
      expect(headers['content-encoding']).toBe('gzip');
    });

    it('is not compressed when it is a stream', async () => {
      const { headers } = await request(sut.url).get('/stream').set('Accept-Encoding', 'gzip');
      expect(headers).not.toHaveProperty('content-encoding');
    });

    it('has problem details also where the request is not HTTP', async () => {
      const socket = connect(Number(new URL(sut.url).port), '127.0.0.1');
      socket.end('NONSENSE\r\n\r\n');
      const answer = await text(socket);
      expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(answer).toMatch(/X-Request-Id: [\da-f-]{36}\r\n/);
      expect(answer).toContain('"detail":"The request is not valid HTTP."');
    });
  });

  describe('the request log', () => {
    it('names the route, not the path or the query', async () => {
      await request(sut.url).get('/things/alice?api_key=secret').set('X-Request-Id', 'r1');
      expect(sut.log.lines).toContainEqual({
        level: 'info',
        message: 'request',
        request_id: 'r1',
        method: 'GET',
        path: '/things/:thing',
        status: 200,
        account: undefined,
        key: undefined,
        ms: expect.any(Number) as number,
        bytes: expect.any(Number) as number,
      });
      expect(JSON.stringify(sut.log.lines)).not.toMatch(/secret|alice/);
    });
  });
});

describe('a front door that is not open yet', () => {
  const sut = new EdgeKit();

  beforeAll(() => sut.listen());
  afterAll(() => sut.close());

  it.each(['/', '/health', '/health/ready', '/api/chat'])('answers 503 to %s', async (path) => {
    const response = await request(sut.url).get(path);
    expect(response.status).toBe(503);
    expect(response.body).toMatchObject({ detail: 'Service not ready' });
    expect(response.headers['x-request-id']).toBeDefined();
    expect(response.headers['retry-after']).toBe('1');
  });

  it('answers 503 to a handshake', async () => {
    const answer = await handshake(sut.url, '/ws');
    expect(answer).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n/);
    expect(answer).toContain('Retry-After: 1');
    expect(answer).toContain('"detail":"Service not ready"');
  });

  it('answers that it is alive', async () => {
    const response = await request(sut.url).get('/health/live');
    expect(response.status).toBe(200);
    expect(response.body).toEqual({ status: 'alive' });
  });
});

/** The whole answer to a handshake that is refused. */
function handshake(url: string, path: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const head = ['Host: localhost', 'Connection: Upgrade', 'Upgrade: websocket'];
  socket.write(`GET ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`);
  return text(socket);
}
