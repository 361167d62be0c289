import { readMarkdown } from './read-markdown';

describe(readMarkdown.name, () => {
  it('finds headings of both kinds and paragraphs, without their marks', () => {
    const markdown =
      'Title\n=====\n\nOne\n**two**, [three](https://example.org).\n\n## Part ##\nFour.';
    expect(readMarkdown(markdown).blocks).toEqual([
      { text: 'Title', headingLevel: 1 },
      { text: 'One two, three.' },
      { text: 'Part', headingLevel: 2 },
      { text: 'Four.' },
    ]);
  });

  it('puts the rows of a table behind the names of its columns', () => {
    const table =
      '| Code | Meaning |\n| --- | :-: |\n| F22 | Low *pressure* |\n| F28 | No ignition |';
    expect(readMarkdown(table).blocks).toEqual([
      { text: 'Code: F22; Meaning: Low pressure' },
      { text: 'Code: F28; Meaning: No ignition' },
    ]);
  });

  it('reads each point of a list by itself', () => {
    expect(readMarkdown('1. Open it.\n2. Close it.\n   - Softly.').blocks).toEqual([
      { text: 'Open it.' },
      { text: 'Close it.' },
      { text: 'Softly.' },
    ]);
  });

  it('leaves code as it is, whatever is in it', () => {
    const code = '# not a heading\n\nrm -rf <x> && y';
    expect(readMarkdown(`Run:\n\`\`\`sh\n${code}\n\`\`\`\nDone.`).blocks).toEqual([
      { text: 'Run:' },
      { text: code },
      { text: 'Done.' },
    ]);
    expect(readMarkdown('~~~\nopen').blocks).toEqual([{ text: 'open' }]);
  });

  it('takes what stands before the text for text, not for a heading', () => {
    expect(readMarkdown('---\r\ntitle: Boiler\r\n---\r\n# One\r\n').blocks).toEqual([
      { text: 'title: Boiler' },
      { text: 'One', headingLevel: 1 },
    ]);
    expect(readMarkdown('---\n\nOnly a rule.').blocks).toEqual([{ text: 'Only a rule.' }]);
  });
});
