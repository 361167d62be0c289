import { assertSessionIdIsFree, newSessionId } from './session-id';

describe('session ids', () => {
  it('names the user, the second in UTC and a uuid', () => {
    const id = newSessionId('alice', new Date('2026-01-16T10:30:05.678Z'), 'u-u-i-d');
    expect(id).toBe('alice_20260116103005_u-u-i-d');
  });

  it.each(['all', 'ALL', 'stats'])('keeps %s for the routes', (id) => {
    expect(() => assertSessionIdIsFree(id)).toThrow('is reserved');
  });

  it('accepts an id that a client brings', () => {
    expect(() => assertSessionIdIsFree('session123')).not.toThrow();
  });
});
