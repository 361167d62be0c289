import { readMarkdown } from './read-markdown';

describe(readMarkdown.name, () => {
  it('finds headings of both kinds and paragraphs', () => {
    expect(readMarkdown('Title\n=====\n\nOne\ntwo.\n\n## Part ##\nThree.').blocks).toEqual([
      { text: 'Title', headingLevel: 1 },
      { text: 'One\ntwo.' },
      { text: 'Part', headingLevel: 2 },
      { text: 'Three.' },
    ]);
  });

  it('leaves code as it is, whatever is in it', () => {
    const code = '```sh\n# not a heading\n\nrm -rf x\n```';
    expect(readMarkdown(`Run:\n${code}\nDone.`).blocks).toEqual([
      { text: 'Run:' },
      { text: code },
      { text: 'Done.' },
    ]);
  });

  it('ends a block of code with the document', () => {
    expect(readMarkdown('~~~\nopen').blocks).toEqual([{ text: '~~~\nopen' }]);
  });
});
