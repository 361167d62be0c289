import { chunk } from './chunk';

const sentences = (count: number, word = 'Sentence') =>
  Array.from({ length: count }, (_, n) => `${word} number ${n} says something about pumps.`).join(
    ' ',
  );

describe(chunk.name, () => {
  it('gives every chunk as the slice of the text that its offsets name', () => {
    const blocks = [
      { text: 'Pumps', headingLevel: 1 },
      { text: sentences(60) },
      { text: 'ünïcödé 🎉 '.repeat(200) },
    ];
    const { text, chunks } = chunk(blocks);
    for (const { text: part, start, end } of chunks) expect(part).toBe(text.slice(start, end));
    expect(chunks.map(({ ordinal }) => ordinal)).toEqual(chunks.map((_, index) => index));
  });

  it('keeps the path of headings, and never mixes two sections', () => {
    const { chunks } = chunk([
      { text: 'Manual', headingLevel: 1 },
      { text: 'Intro.' },
      { text: 'Warranty', headingLevel: 2 },
      { text: 'Five years.' },
      { text: 'Service', headingLevel: 2 },
      { text: 'Each spring.' },
      { text: 'Appendix', headingLevel: 1 },
      { text: 'Tables.' },
    ]);
    expect(chunks.map(({ headings, text }) => [...(headings ?? []), text])).toEqual([
      ['Manual', 'Intro.'],
      ['Manual', 'Warranty', 'Five years.'],
      ['Manual', 'Service', 'Each spring.'],
      ['Appendix', 'Tables.'],
    ]);
  });

  it('packs short paragraphs together and cuts long ones between sentences', () => {
    const { chunks } = chunk([
      { text: 'Short one.' },
      { text: 'Short two.' },
      { text: sentences(80) },
    ]);
    expect(chunks[0]?.text).toMatch(/^Short one\.\n\nShort two\./);
    for (const { text } of chunks) {
      expect(text.length).toBeLessThanOrEqual(1_000);
      expect(text).toMatch(/[.]$/);
    }
  });

  it('loses nothing and repeats little', () => {
    const { text, chunks } = chunk([{ text: sentences(300) }]);
    let reached = 0;
    for (const { start = 0, end = 0 } of chunks) {
      expect(text.slice(reached, Math.max(reached, start)).trim()).toBe('');
      reached = end;
    }
    expect(reached).toBe(text.length);
    const total = chunks.reduce((sum, part) => sum + part.text.length, 0);
    expect(total / text.length).toBeLessThan(1.15);
  });

  it('cuts a text without sentences or spaces all the same', () => {
    const { chunks } = chunk([{ text: 'x'.repeat(50_000) }]);
    expect(chunks.length).toBeGreaterThan(49);
    expect(chunks.every(({ text }) => text.length <= 1_000)).toBe(true);
  });

  it('cuts millions of characters without a blank line in seconds', () => {
    const line = '2026-11-28 12:00:00 INFO a line of a log that says something\n';
    const { chunks } = chunk([{ text: line.repeat(150_000) }]);
    expect(chunks.length).toBeGreaterThan(9_000);
  });

  it('knows the page on which a chunk begins', () => {
    const { chunks } = chunk([
      { text: sentences(20, 'First'), page: 1 },
      { text: sentences(20, 'Second'), page: 2 },
    ]);
    for (const { text, page } of chunks) expect(page).toBe(text.startsWith('First') ? 1 : 2);
  });

  it('makes nothing of headings alone', () => {
    expect(chunk([{ text: 'Only a title', headingLevel: 1 }]).chunks).toEqual([]);
    expect(chunk([]).chunks).toEqual([]);
  });
});
