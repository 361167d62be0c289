import { type Caller, judgeOrigin, type OriginPolicy } from './origin-rule';

const OPEN: OriginPolicy = { mode: 'open', corsOrigins: [], allowedHosts: [] };
const KEYED: OriginPolicy = { ...OPEN, mode: 'keyed' };
const ANONYMOUS: OriginPolicy = { ...OPEN, mode: 'anonymous' };

const isAllowed = (policy: OriginPolicy, caller: Partial<Caller>): boolean =>
  judgeOrigin({ host: 'localhost:8000', origin: undefined, ...caller }, policy).isAllowed;

describe(judgeOrigin.name, () => {
  describe('in open mode', () => {
    it.each([
      'localhost',
      'localhost:8000',
      'LocalHost:1',
      'localhost.',
      'app.localhost:3000',
      '127.0.0.1:8000',
      '127.8.9.10',
      '[::1]:8000',
      '[::ffff:127.0.0.1]',
      undefined,
    ])('answers to the host %s', (host) => {
      expect(isAllowed(OPEN, { host })).toBe(true);
    });

    it.each([
      '',
      'evil.example',
      'evil.example:8000',
      '192.168.1.5:8000',
      '0.0.0.0',
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      'evil-localhost',
      'localhost@evil.example',
      'evil.example#localhost',
      'localhost:80:80',
      '[::2]:8000',
    ])('does not answer to the host %p', (host) => {
      expect(isAllowed(OPEN, { host })).toBe(false);
    });

    it.each(['http://localhost:3000', 'https://127.0.0.1', 'http://[::1]:5173', undefined])(
      'serves pages of %s',
      (origin) => {
        expect(isAllowed(OPEN, { origin })).toBe(true);
      },
    );

    it.each([
      'null',
      '',
      'https://evil.example',
      'http://localhost.evil.example',
      'http://localhost:3000.evil.example',
      'http://localhost@evil.example',
      'http://192.168.1.5:3000',
      'file://localhost',
      'chrome-extension://localhost',
    ])('does not serve pages of %p', (origin) => {
      expect(isAllowed(OPEN, { origin })).toBe(false);
    });

    it('is not opened further by CORS_ORIGINS and ALLOWED_HOSTS', () => {
      const policy = { ...OPEN, corsOrigins: ['*'], allowedHosts: ['*'] };
      expect(isAllowed(policy, { origin: 'https://evil.example' })).toBe(false);
      expect(isAllowed(policy, { host: 'evil.example' })).toBe(false);
    });
  });

  describe('in keyed mode', () => {
    it.each(['https://app.example.com', 'null', undefined])('serves pages of %s', (origin) => {
      expect(isAllowed(KEYED, { origin, host: 'api.example.com' })).toBe(true);
    });

    it('lets browsers share an answer with any page', () => {
      const verdict = judgeOrigin({ host: 'api', origin: 'https://a.example' }, KEYED);
      expect(verdict).toEqual({ isAllowed: true, allowOrigin: '*' });
    });

    describe('with CORS_ORIGINS', () => {
      const policy = { ...KEYED, corsOrigins: ['https://App.example.com/', 'http://b.example'] };

      it.each([
        ['https://app.example.com', true],
        ['http://b.example', true],
        ['https://b.example', false],
        ['https://app.example.com.evil.example', false],
        ['null', false],
        [undefined, true],
      ])('answers %s with %s', (origin, expected) => {
        expect(isAllowed(policy, { origin, host: 'api.example.com' })).toBe(expected);
      });

      it('serves its own pages', () => {
        const own = { origin: 'https://api.example.com', host: 'api.example.com' };
        expect(isAllowed(policy, own)).toBe(true);
      });
    });
  });

  describe('with ALLOW_ANONYMOUS', () => {
    it('serves everybody without lists', () => {
      const caller = { origin: 'https://a.example', host: 'api.example.com' };
      expect(isAllowed(ANONYMOUS, caller)).toBe(true);
    });

    it.each([
      ['parley.example.com', true],
      ['PARLEY.example.com:8000', true],
      ['localhost:8000', true],
      ['evil.example', false],
      ['', false],
    ])('with ALLOWED_HOSTS answers to the host %p: %s', (host, expected) => {
      const policy = { ...ANONYMOUS, allowedHosts: ['parley.example.com'] };
      expect(isAllowed(policy, { host })).toBe(expected);
    });

    it('with CORS_ORIGINS serves the pages listed only', () => {
      const policy = { ...ANONYMOUS, corsOrigins: ['https://a.example'] };
      expect(isAllowed(policy, { origin: 'https://a.example' })).toBe(true);
      expect(isAllowed(policy, { origin: 'https://evil.example' })).toBe(false);
    });
  });
});
