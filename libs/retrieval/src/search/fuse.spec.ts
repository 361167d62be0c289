import { fuse } from './fuse';

const order = (
  candidates: readonly {
    name: string;
    lexical: number;
    similarity?: number;
    coverage?: number;
  }[],
) =>
  fuse(
    candidates.map((candidate) => ({ similarity: undefined, coverage: 1, ...candidate })),
    true,
  ).map(({ candidate }) => candidate.name);

describe(fuse.name, () => {
  it('prefers what both legs like to what only one does', () => {
    expect(
      order([
        { name: 'words', lexical: 10, similarity: 0.4 },
        { name: 'meaning', lexical: 0, similarity: 0.8 },
        { name: 'both', lexical: 8, similarity: 0.7 },
      ]),
    ).toEqual(['both', 'words', 'meaning']);
  });

  it('does not take the nearest of strangers for near', () => {
    expect(
      order([
        { name: 'stranger', lexical: 0, similarity: 0.1 },
        { name: 'not yet embedded', lexical: 1 },
      ]),
    ).toEqual(['not yet embedded', 'stranger']);
  });

  it('judges what has no vectors yet by its words alone', () => {
    expect(
      order([
        { name: 'near', lexical: 2, similarity: 0.5 },
        { name: 'just uploaded', lexical: 10 },
        { name: 'of few of its words', lexical: 1 },
      ]),
    ).toEqual(['just uploaded', 'near', 'of few of its words']);
  });

  it('trusts words less where the best has few of the question', () => {
    const beside = { name: 'meaning', lexical: 0, similarity: 0.5 };
    const best = { name: 'words', lexical: 10, similarity: 0.25 };
    expect(
      order([
        { ...best, coverage: 1 },
        { ...beside, coverage: 0 },
      ])[0],
    ).toBe('words');
    expect(
      order([
        { ...best, coverage: 0.1 },
        { ...beside, coverage: 0 },
      ])[0],
    ).toBe('meaning');
  });

  it('gives scores from 0 to 1, and by words alone where asked', () => {
    const both = [
      { lexical: 3, similarity: 0.9, coverage: 1 },
      { lexical: 0, similarity: -0.2, coverage: 0 },
    ];
    expect(fuse(both, true).map(({ score }) => score)).toEqual([1, 0]);
    expect(fuse([{ lexical: 0, similarity: undefined, coverage: 0 }], false)).toMatchObject([
      { score: 0 },
    ]);
    expect(fuse([], true)).toEqual([]);
  });
});
