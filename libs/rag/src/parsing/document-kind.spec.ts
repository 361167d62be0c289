import { kindOf } from './document-kind';

describe(kindOf.name, () => {
  it.each([
    ['a PDF under another name', '%PDF-1.7 …', 'notes.txt', 'pdf'],
    ['a PDF after some rubbish', 'rubbish\n%PDF-1.4', 'x.pdf', 'pdf'],
    ['an archive', 'PK\u0003\u0004…', 'x.docx', 'docx'],
    [
      'Word with a password',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0',
      'x.docx',
      'docx',
    ],
    ['Markdown by its name', '# Hello', 'README.md', 'markdown'],
    ['HTML by its name', '<p>Hello', 'page.html', 'html'],
    ['HTML by its content', ' <!DOCTYPE html><title>x', 'page', 'html'],
    ['rich text under another name', '{\\rtf1 Hello}', 'x.doc', 'rtf'],
    ['a table by its name', 'a;b\n1;2', 'x.CSV', 'csv'],
    ['plain text', 'Hello', 'notes', 'text'],
    ['text with an umlaut in Latin-1', 'Gr\u00fc\u00dfe', 'x.txt', 'text'],
    ['an empty file', '', 'x.txt', 'text'],
    ['a text that claims to be a PDF', 'Hello', 'x.pdf', 'text'],
  ])('recognises %s', (_, head, name, kind) => {
    expect(kindOf(Buffer.from(head, 'latin1'), name)).toBe(kind);
  });

  it('takes UTF-16 for text', () => {
    const bytes = Buffer.from('\uFEFFHello', 'utf16le');
    expect(kindOf(bytes, 'x.txt')).toBe('text');
  });

  it.each([
    ['an image', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'x.txt'],
    ['a program', '\u007fELF\u0002\u0001\u0001\0\0\0', 'x.md'],
    ['a list with zeros', 'one.txt\0another.txt\0three.txt\0four five.txt\0', 'x.txt'],
    ['letters with a zero now and then', '\0PNG'.repeat(300), 'x.txt'],
    ['the old Word format', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0', 'x.doc'],
  ])('does not take %s', (_, head, name) => {
    expect(kindOf(Buffer.from(head, 'latin1'), name)).toBeUndefined();
  });
});
