import { CitationFilter } from './citations';

function filtered(pieces: readonly string[], sources = 2): string {
  const sut = new CitationFilter(sources);
  return pieces.map((piece) => sut.push(piece)).join('') + sut.end();
}

describe(CitationFilter.name, () => {
  it.each([
    ['Five years [1].', 'Five years [1].'],
    ['Five years [3].', 'Five years.'],
    ['Five years [0].', 'Five years.'],
    ['Five years [1, 7].', 'Five years [1].'],
    ['Five[9] years [2][12].', 'Five years [2].'],
    ['As [noted] in [1', 'As [noted] in [1'],
    ['Ends with a blank ', 'Ends with a blank '],
  ])('makes %j %j', (said, kept) => {
    expect(filtered([said])).toBe(kept);
  });

  it('sees a citation that comes in pieces, wherever it is cut', () => {
    const text = 'Five years [3]. Ten [1, 8] more [2].';
    for (let cut = 1; cut < text.length; cut += 1) {
      expect(filtered([text.slice(0, cut), text.slice(cut)])).toBe('Five years. Ten [1] more [2].');
    }
    expect(filtered([...text])).toBe('Five years. Ten [1] more [2].');
  });

  it('holds back no more than may become one', () => {
    const sut = new CitationFilter(1);

    expect(sut.push('Five years')).toBe('Five years');
    expect(sut.push(' [')).toBe('');
    expect(sut.push('sic]')).toBe(' [sic]');
  });
});
