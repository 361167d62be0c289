import request from 'supertest';
import { EdgeKit } from '../testing/edge.kit';
import { ProbeController } from '../testing/probe.controller';
import { checkUrl } from './check-url';

describe(checkUrl.name, () => {
  const sut = new EdgeKit();

  beforeAll(async () => {
    await sut.listen();
    await sut.open(ProbeController);
  });
  afterAll(() => sut.close());

  it('decodes path parameters', async () => {
    expect((await request(sut.url).get('/things/%C3%BC%2F1')).body).toEqual({ thing: 'ü/1' });
  });

  it.each([
    ['/things/%00', 'path must not contain the character NUL'],
    ['/things/%FF', 'path is not valid percent-encoded UTF-8'],
    ['/things/%E0%A4%A', 'path is not valid percent-encoded UTF-8'],
    ['/list?user_id=%00', 'user_id must not contain the character NUL'],
    ['/list?user_id=%ED%A0%80', 'user_id is not valid percent-encoded UTF-8'],
    ['/list?__proto__=1', '__proto__ is not allowed as the name of a field'],
    ['/list?%5F_proto__=1', '__proto__ is not allowed as the name of a field'],
    ['/list?limit=abc', 'limit must be an integer number'],
    ['/list?limit=11', 'limit must not be greater than 10'],
    ['/list?limit=1&limit=2', 'limit must be an integer number'],
    ['/number?n=abc', 'n must be a number'],
  ])('answers 400 to %s', async (path, sentence) => {
    const response = await request(sut.url).get(path);
    expect(response.status).toBe(400);
    expect((response.body as { detail: string }).detail).toContain(sentence);
  });
});
