import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRtf } from './read-rtf';

describe(readRtf.name, () => {
  const directory = mkdtempSync(join(tmpdir(), 'parley-rtf-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  const read = async (rtf: string) => {
    const path = join(directory, 'a.rtf');
    writeFileSync(path, rtf, 'latin1');
    return (await readRtf(path)).blocks;
  };
  const textsOf = async (rtf: string) => (await read(rtf)).map(({ text }) => text);

  it('reads paragraphs, lines and the rows of tables', async () => {
    const rtf = String.raw`{\rtf1\ansi One\line two\par {\b Th}ree\'85\par\trowd\cellx9 A\cell B\cell\row End}`;
    expect(await textsOf(rtf)).toEqual(['One\ntwo', 'Three…', 'A | B', 'End']);
  });

  it('makes headings of styles that are called so, and of outline levels', async () => {
    const rtf = String.raw`{\rtf1{\stylesheet{\s0 Normal;}{\s7 heading 2;}}\pard\s7 Pumps\par\pard\s0 Text.\par\pard\outlinelevel0 Top\par}`;
    expect(await read(rtf)).toEqual([
      { text: 'Pumps', headingLevel: 2 },
      { text: 'Text.' },
      { text: 'Top', headingLevel: 1 },
    ]);
  });

  it('decodes by code page, by font and as Unicode', async () => {
    const fonts = String.raw`{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 Mincho;}}`;
    const rtf = String.raw`{\rtf1\ansi\ansicpg1250${fonts}\f0 \'f8\par{\f1 \'cf\'f0}\par{\f2 \'93\'fa}\par\u26085?\u26412?\par\uc2\u-10179 xx\u-8704 xx!\par}`;
    expect(await textsOf(rtf)).toEqual(['ř', 'Пр', '日', '日本', '😀!']);
  });

  it('leaves out what is not text: titles, pictures, headers, fields, unknown destinations', async () => {
    const rtf = String.raw`{\rtf1{\info{\title Secret}}{\header Page 1\par}{\*\unknown x}{\pict\wmetafile8 0102}{\field{\*\fldinst HYPERLINK "http:x"}{\fldrslt link}} and \bin4 {{{{more}`;
    expect(await textsOf(rtf)).toEqual(['link and more']);
  });

  it('reads what is there of a file that is cut off or malformed', async () => {
    expect(await textsOf(String.raw`{\rtf1 Hello {\b world`)).toEqual(['Hello world']);
    expect(await textsOf(String.raw`{\rtf1 A}}}}} B{{{\'`)).toEqual(['A B']);
    expect(await textsOf(String.raw`{\rtf1\ansicpg99999\u999999999?\uc-5\f-1 x}`)).toEqual([
      expect.stringContaining('x'),
    ]);
  });

  it('refuses groups without end', async () => {
    await expect(read(`{\\rtf1 ${'{'.repeat(100_000)}`)).rejects.toThrow('too_much_inside');
  });
});
