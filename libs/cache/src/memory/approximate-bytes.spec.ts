import { approximateBytes } from './approximate-bytes';

describe(approximateBytes.name, () => {
  it('grows with the text it holds', () => {
    const small = approximateBytes({ text: 'x'.repeat(100) });
    const large = approximateBytes({ text: 'x'.repeat(1_100) });
    expect(large - small).toBe(2_000);
  });

  it('counts what is nested', () => {
    const message = { role: 'user', text: 'hello' };
    const one = approximateBytes([message]);
    expect(approximateBytes([message, message]) - approximateBytes([])).toBe(
      2 * (one - approximateBytes([])),
    );
  });

  it('is infinite for a cycle', () => {
    const value: { self?: object } = {};
    value.self = value;
    expect(approximateBytes(value)).toBe(Infinity);
  });
});
