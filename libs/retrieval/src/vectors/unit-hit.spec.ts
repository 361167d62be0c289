import { toHit } from './unit-hit';

describe(toHit.name, () => {
  it('takes a passage for as near as its nearest sentence, and keeps all in their order', () => {
    const units = [0.2, 0.6, 0.4].map((similarity, at) => ({
      similarity,
      span: [at, at + 1] as const,
    }));
    expect(toHit(units)).toEqual({ similarity: 0.6, span: [1, 2], units });
  });
});
