import { CancelledError } from '@parley/common';
import type { Embedder } from './embedder';

const INTERACTIVE = { priority: 'interactive' } as const;

/** What every embedder promises. */
export function describeEmbedder(create: () => Promise<Embedder> | Embedder): void {
  let sut: Embedder;

  beforeAll(async () => {
    sut = await create();
  });

  it('gives one vector of length 1 for each text, in order', async () => {
    const texts = Array.from({ length: 7 }, (_, n) => `The boiler in house ${n} was repaired.`);
    const vectors = await sut.embed(texts, INTERACTIVE);
    const [last] = await sut.embed(texts.slice(-1), INTERACTIVE);

    expect(vectors).toHaveLength(7);
    for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1, 4);
    expect(dot(vectors[6], last)).toBeCloseTo(1, 4);
    expect(sut.dimensions).toBe(last?.length);
  });

  it('puts what is alike closer together than what is not', async () => {
    const [cat, kitten, tax] = await sut.embed(
      ['My cat is sick today', 'My little cat is unwell today', 'Corporation tax returns'],
      INTERACTIVE,
    );
    expect(dot(cat, kitten)).toBeGreaterThan(dot(cat, tax) + 0.2);
  });

  it('takes no texts, blank ones, very long ones and any script', async () => {
    expect(await sut.embed([], INTERACTIVE)).toEqual([]);
    const texts = ['', ' \n', 'x'.repeat(100_000), '日本語のテキスト', '\u0000', '🎉'];
    const vectors = await sut.embed(texts, { priority: 'bulk' });
    expect(vectors.map(({ length }) => length)).toEqual(texts.map(() => sut.dimensions));
    expect(vectors.flatMap((vector) => [...vector]).every(Number.isFinite)).toBe(true);
  });

  it('rejects for a caller who left', async () => {
    const signal = AbortSignal.abort();
    await expect(sut.embed(['hello'], { ...INTERACTIVE, signal })).rejects.toBeInstanceOf(
      CancelledError,
    );
  });
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a?.reduce((sum, x, index) => sum + x * (b?.[index] ?? NaN), 0) ?? NaN;
}
