import request from 'supertest';
import { EdgeKit } from '../testing/edge.kit';
import { ProbeController } from '../testing/probe.controller';
import { ProblemFilter } from './problem.filter';

describe(ProblemFilter.name, () => {
  const sut = new EdgeKit();

  beforeAll(async () => {
    await sut.listen();
    await sut.open(ProbeController);
  });
  afterAll(() => sut.close());

  it('gives a domain error its status, sentence and name', async () => {
    const response = await request(sut.url).get('/fails/missing');
    expect(response.status).toBe(404);
    expect(response.body).toMatchObject({
      type: 'urn:parley:problem:session_not_found',
      detail: 'Session not found',
    });
  });

  it('says when to come back, in whole seconds', async () => {
    const response = await request(sut.url).get('/fails/limited');
    expect(response.status).toBe(429);
    expect(response.headers['retry-after']).toBe('12');
  });

  it('says how long the answer is', async () => {
    const response = await request(sut.url).get('/fails/missing');
    expect(response.headers['content-length']).toBe(String(Buffer.byteLength(response.text)));
  });

  it('keeps what it did not foresee to itself and the log', async () => {
    const response = await request(sut.url).get('/fails/unforeseen');
    expect(response.status).toBe(500);
    expect(response.text).not.toContain('SELECT');
    expect(response.body).toMatchObject({ detail: 'Internal server error' });
    expect(sut.log.lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        err: new Error('SELECT secret FROM keys'),
        request_id: response.headers['x-request-id'],
      }),
    );
  });

  it('cuts the connection when the answer has begun', async () => {
    await expect(
      fetch(`${sut.url}/fails/half-way`).then((response) => response.text()),
    ).rejects.toThrow('terminated');
  });
  it('answers 404 with problem details where there is no route', async () => {
    const response = await request(sut.url).get('/nowhere?api_key=secret');
    expect(response.status).toBe(404);
    expect(response.type).toBe('application/problem+json');
    expect(response.body).toEqual({
      type: 'urn:parley:problem:not_found',
      title: 'Not Found',
      status: 404,
      detail: 'There is no GET /nowhere.',
      request_id: response.headers['x-request-id'],
    });
  });

  it('answers 405 and names the methods where another one would do', async () => {
    const response = await request(sut.url).delete('/echo');
    expect(response.status).toBe(405);
    expect(response.headers['allow']).toBe('OPTIONS, POST');
  });

  it('answers OPTIONS with the methods', async () => {
    const response = await request(sut.url).options('/things/1');
    expect(response.status).toBe(204);
    expect(response.headers['allow']).toBe('GET, HEAD, OPTIONS');
  });

  it('answers HEAD like GET, without a body', async () => {
    const response = await request(sut.url).head('/things/1');
    expect(response.status).toBe(200);
    expect(response.text).toBeFalsy();
  });
});
