import { fuse } from './fuse';

const order = (candidates: readonly { name: string; lexical: number; similarity?: number }[]) =>
  fuse(
    candidates.map((candidate) => ({ similarity: undefined, ...candidate })),
    true,
  ).map(({ candidate }) => candidate.name);

describe(fuse.name, () => {
  it('prefers what both legs like to what only one does', () => {
    expect(
      order([
        { name: 'words', lexical: 10, similarity: 0.1 },
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

  it('gives scores from 0 to 1, and by words alone where asked', () => {
    const both = [
      { lexical: 3, similarity: 0.9 },
      { lexical: 0, similarity: -0.2 },
    ];
    expect(fuse(both, true).map(({ score }) => score)).toEqual([1, 0]);
    expect(fuse([{ lexical: 0, similarity: undefined }], false)).toMatchObject([{ score: 0 }]);
    expect(fuse([], true)).toEqual([]);
  });
});
