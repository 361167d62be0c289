import iconv from 'iconv-lite';
import type { Block } from './block';
import { encodingOfCharset, encodingOfCodepage } from './rtf-codepages';

/** What stands for a character; anything else that is not known says nothing about the text. */
const SYMBOLS: Readonly<Record<string, string>> = {
  line: '\n',
  tab: '\t',
  cell: ' | ',
  nestcell: ' | ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00A0',
  _: '‑',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

const PARAGRAPH_ENDS = new Set(['par', 'row', 'nestrow', 'sect', 'page', '\n', '\r']);

/** Groups whose text is not the document's. */
const UNSEEN = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf filetbl listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata datastore fldinst bkmkstart bkmkend private xe tc'.split(
    ' ',
  ),
);

interface Group {
  destination: string;
  isUnseen: boolean;
  font: number | undefined;
  /** How many characters stand in for a `\u` where Unicode is not understood. */
  unicodeSkip: number;
}

/** One step of an RTF file: a control word, or bytes of text. */
export type RtfStep =
  { readonly word: string; readonly param: number | undefined } | { readonly bytes: Buffer };

/** The text of an RTF file, paragraph by paragraph. Follows the steps; never fails, whatever they are. */
export class RtfReader {
  readonly blocks: Block[] = [];
  private group: Group = { destination: 'rtf', isUnseen: false, font: undefined, unicodeSkip: 1 };
  private readonly outer: Group[] = [];
  private readonly fonts = new Map<number, string>();
  private readonly headingStyles = new Map<number, number>();
  private encoding = 'windows-1252';
  private pending: Buffer[] = [];
  private text = '';
  private styleText = '';
  private style: number | undefined;
  private outline: number | undefined;
  private toSkip = 0;
  private isIgnorable = false;

  /** How many groups are open. */
  get depth(): number {
    return this.outer.length;
  }

  openGroup(): void {
    this.flushBytes();
    this.toSkip = 0;
    this.outer.push({ ...this.group });
  }

  closeGroup(): void {
    this.flushBytes();
    this.toSkip = 0;
    if (this.group.destination === 'stylesheet') this.endStyle();
    this.group = this.outer.pop() ?? this.group;
    this.isIgnorable = false;
  }

  take(step: RtfStep): void {
    if ('bytes' in step) this.takeBytes(step.bytes);
    else this.takeWord(step.word, step.param);
  }

  end(): void {
    this.flushBytes();
    this.endParagraph();
  }

  private takeBytes(bytes: Buffer): void {
    const skipped = Math.min(this.toSkip, bytes.length);
    this.toSkip -= skipped;
    this.isIgnorable = false;
    if (bytes.length > skipped) this.pending.push(bytes.subarray(skipped));
  }

  private takeWord(word: string, param: number | undefined): void {
    this.flushBytes();
    if (word === '*') {
      this.isIgnorable = true;
      return;
    }
    this.enter(word);
    this.isIgnorable = false;
    if (word === 'u') this.takeUnicode(param ?? 0);
    else if (PARAGRAPH_ENDS.has(word)) this.endParagraph();
    else if (SYMBOLS[word] !== undefined) this.add(SYMBOLS[word]);
    else if (param !== undefined) this.set(word, param);
    else if (word === 'pard') this.style = this.outline = undefined;
  }

  private enter(word: string): void {
    if (!this.isIgnorable && !UNSEEN.has(word)) return;
    this.group.destination = word;
    this.group.isUnseen = true;
  }

  private takeUnicode(code: number): void {
    // Written as a signed 16-bit number; pairs of them make one character.
    this.add(String.fromCharCode(code < 0 ? code + 65_536 : code));
    this.toSkip = this.group.unicodeSkip;
  }

  private set(word: string, param: number): void {
    if (word === 'ansicpg') this.encoding = encodingOfCodepage(param);
    if (word === 'uc') this.group.unicodeSkip = Math.max(0, param);
    if (word === 'f') this.group.font = param;
    if (word === 'fcharset') this.setCharset(param);
    if (word === 's') this.style = param;
    if (word === 'outlinelevel') this.outline = param;
  }

  private setCharset(charset: number): void {
    const encoding = encodingOfCharset(charset);
    const { font } = this.group;
    if (font !== undefined && encoding !== undefined) this.fonts.set(font, encoding);
  }

  private flushBytes(): void {
    if (this.pending.length === 0) return;
    const bytes = Buffer.concat(this.pending);
    this.pending = [];
    const ofFont = this.group.font === undefined ? undefined : this.fonts.get(this.group.font);
    const encoding = ofFont ?? this.encoding;
    this.add(iconv.decode(bytes, iconv.encodingExists(encoding) ? encoding : 'windows-1252'));
  }

  private add(text: string): void {
    if (this.group.destination === 'stylesheet') this.styleText += text;
    if (!this.group.isUnseen) this.text += text;
  }

  /** Styles that are called "heading 1" in whatever letters make headings. */
  private endStyle(): void {
    const level = /^heading (\d)/i.exec(this.styleText.trim())?.[1];
    if (level !== undefined && this.style !== undefined) {
      this.headingStyles.set(this.style, Number(level));
    }
    this.styleText = '';
    this.style = undefined;
  }

  private endParagraph(): void {
    if (this.group.isUnseen) return;
    const text = this.text.replace(/(?: \| )+$/, '').trim();
    this.text = '';
    if (text === '') return;
    const level = this.levelOf();
    this.blocks.push(level === undefined ? { text } : { text, headingLevel: level });
  }

  private levelOf(): number | undefined {
    const styled = this.style === undefined ? undefined : this.headingStyles.get(this.style);
    const level = styled ?? (this.outline === undefined ? undefined : this.outline + 1);
    return level !== undefined && level >= 1 && level <= 6 ? level : undefined;
  }
}
