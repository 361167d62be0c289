import { LimitGuard } from './limit.guard';
import { AuthHttpKit } from './testing/auth-http.kit';

const ENVIRONMENT = {
  RATE_LIMIT_READS_PER_MINUTE: '3',
  RATE_LIMIT_WRITES_PER_MINUTE: '2',
  RATE_LIMIT_MODELS_PER_MINUTE: '1',
};

describe(LimitGuard.name, () => {
  let kit: AuthHttpKit;
  const start = async (environment: Record<string, string>) => {
    kit = await AuthHttpKit.start({ ...ENVIRONMENT, ...environment });
  };
  const statuses = async (line: string, times: number, headers: Record<string, string> = {}) => {
    const answers = [];
    for (let i = 0; i < times; i++) answers.push((await kit.ask(line, headers)).status);
    return answers;
  };

  describe('with keys', () => {
    beforeAll(() => start({ API_KEY: 'operator-key' }), 60_000);
    afterAll(() => kit.stop());

    it('holds a key to the limit of each class', async () => {
      const headers = await kit.aKey();
      expect(await statuses('GET /probe/chat', 4, headers)).toEqual([200, 200, 200, 429]);
      expect(await statuses('POST /probe/chat', 3, headers)).toEqual([201, 201, 429]);
      expect(await statuses('POST /probe/model', 2, headers)).toEqual([201, 429]);
    });

    it('says how much is left and when there will be more', async () => {
      const headers = await kit.aKey();
      const first = await kit.ask('POST /probe/chat', headers);
      expect(Object.fromEntries(first.headers)).toMatchObject({
        'ratelimit-limit': '2',
        'ratelimit-remaining': '1',
        'ratelimit-policy': '2;w=60',
      });
      await kit.ask('POST /probe/chat', headers);
      const refused = await kit.ask('POST /probe/chat', headers);
      expect(refused.headers.get('ratelimit-remaining')).toBe('0');
      const [resetS, retryS] = ['ratelimit-reset', 'retry-after'].map((name) =>
        Number(refused.headers.get(name)),
      );
      expect(retryS).toBe(resetS);
      expect(retryS).toBeGreaterThan(0);
      expect(retryS).toBeLessThanOrEqual(60);
      expect(refused.body['detail']).toMatch(/^Too many requests\. Try again in \d+ seconds?\.$/);
    });

    it('holds keys apart', async () => {
      const [one, another] = [await kit.aKey(), await kit.aKey()];
      expect(await statuses('POST /probe/model', 2, one)).toEqual([201, 429]);
      expect(await statuses('POST /probe/model', 1, another)).toEqual([201]);
    });

    it('counts a key the same whichever way it is passed', async () => {
      const { 'x-api-key': text } = await kit.aKey();
      expect(await statuses('POST /probe/model', 1, { 'x-api-key': text })).toEqual([201]);
      const other = { authorization: `Bearer ${text}` };
      expect(await statuses('POST /probe/model', 1, other)).toEqual([429]);
    });

    it('holds a key that has its own limit to that, all classes together', async () => {
      const headers = await kit.aKey({ requestsPerMinute: 4 });
      expect(await statuses('POST /probe/model', 3, headers)).toEqual([201, 201, 201]);
      expect(await statuses('GET /probe/chat', 2, headers)).toEqual([200, 429]);
    });

    it('limits no public route', async () => {
      const answer = await kit.ask('GET /probe/public');
      expect(answer.headers.has('ratelimit-limit')).toBe(false);
    });

    it('limits nobody who was not let in', async () => {
      expect(await statuses('GET /probe/chat', 5)).toEqual([401, 401, 401, 401, 401]);
    });
  });

  describe('without keys', () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });

    it('limits nobody on this machine', async () => {
      await start({});
      const here = from('127.0.0.1');
      expect(await statuses('POST /probe/model', 3, here)).toEqual([201, 201, 201]);
      await kit.stop();
    }, 60_000);

    it('limits callers behind a proxy of this machine by address', async () => {
      await start({});
      expect(await statuses('POST /probe/model', 2, from('203.0.113.7'))).toEqual([201, 429]);
      await kit.stop();
    }, 60_000);

    it('limits anonymous callers by address, and on this machine too', async () => {
      await start({ ALLOW_ANONYMOUS: 'true' });
      expect(await statuses('POST /probe/model', 2, from('203.0.113.7'))).toEqual([201, 429]);
      expect(await statuses('POST /probe/model', 1, from('203.0.113.8'))).toEqual([201]);
      expect(await statuses('POST /probe/model', 2, from('2001:db8::1'))).toEqual([201, 429]);
      expect(await statuses('POST /probe/model', 1, from('2001:db8::2'))).toEqual([429]);
      expect(await statuses('POST /probe/model', 2, from('127.0.0.1'))).toEqual([201, 429]);
      await kit.stop();
    }, 60_000);
  });
});
