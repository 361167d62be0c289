import { Controller, Get, Post } from '@nestjs/common';
import request from 'supertest';
import { EdgeKit } from '../testing/edge.kit';
import { CrossOrigin } from './cross-origin';

@Controller('things')
class ThingsController {
  @Get()
  list(): object {
    return {};
  }

  @Post()
  create(): object {
    return {};
  }
}

describe(CrossOrigin.name, () => {
  describe('in keyed mode', () => {
    const sut = new EdgeKit();

    beforeAll(async () => {
      await sut.listen();
      await sut.open(ThingsController);
    });
    afterAll(() => sut.close());

    it('answers a preflight for any origin, without credentials', async () => {
      const response = await request(sut.url)
        .options('/things')
        .set('Origin', 'https://app.example.com')
        .set('Access-Control-Request-Method', 'POST')
        .set('Access-Control-Request-Headers', 'authorization, x-custom');
      expect(response.status).toBe(204);
      expect(response.headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': expect.stringContaining('DELETE') as string,
        'access-control-allow-headers': 'authorization, x-custom',
      });
      expect(response.headers).not.toHaveProperty('access-control-allow-credentials');
    });

    it('does not echo header names that are none', async () => {
      const response = await request(sut.url)
        .options('/things')
        .set('Origin', 'https://app.example.com')
        .set('Access-Control-Request-Method', 'POST')
        .set('Access-Control-Request-Headers', 'a b; c');
      expect(response.headers['access-control-allow-headers']).toContain('Idempotency-Key');
    });

    it('lets pages read the headers that matter, also of an error', async () => {
      const { headers } = await request(sut.url).get('/nowhere').set('Origin', 'https://a.example');
      expect(headers['access-control-expose-headers']).toContain('X-Request-Id');
      expect(headers['access-control-expose-headers']).toContain('X-Next-Cursor');
    });
  });

  describe('in open mode', () => {
    const sut = new EdgeKit({ mode: 'open' });

    beforeAll(async () => {
      await sut.listen();
      await sut.open(ThingsController);
    });
    afterAll(() => sut.close());

    it('names a loopback origin and nobody else', async () => {
      const { headers, status } = await request(sut.url)
        .get('/things')
        .set('Origin', 'http://localhost:3000');
      expect(status).toBe(200);
      expect(headers['access-control-allow-origin']).toBe('http://localhost:3000');
      expect(headers['vary']).toContain('Origin');
    });

    it.each(['https://evil.example', 'null'])('refuses the origin %s', async (origin) => {
      const response = await request(sut.url).post('/things').set('Origin', origin);
      expect(response.status).toBe(403);
      expect(response.type).toBe('application/problem+json');
      expect(response.headers).not.toHaveProperty('access-control-allow-origin');
    });

    it('refuses a preflight of another origin', async () => {
      const response = await request(sut.url)
        .options('/things')
        .set('Origin', 'https://evil.example')
        .set('Access-Control-Request-Method', 'POST');
      expect(response.status).toBe(403);
    });

    it('refuses a host name that was rebound to this machine', async () => {
      const response = await request(sut.url).get('/things').set('Host', 'evil.example');
      expect(response.status).toBe(403);
    });
  });
});
