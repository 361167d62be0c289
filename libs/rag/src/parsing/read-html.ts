import { Parser } from 'htmlparser2';
import type { Block, ReadDocument } from './block';
import { LIMITS } from './limits';
import { RefusedDocument } from './refused-document';
import { TableReader } from './table-reader';

const BLOCKS = new Set(
  'address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);
const HEADING = /^h([1-6])$/;

/**
 * The visible text, block by block; a row of a table is a block of its own, with the names of its columns.
 * @throws RefusedDocument
 */
export function readHtml(html: string): ReadDocument {
  const collector = new BlockCollector();
  const parser = new Parser({
    onopentagname: (name) => collector.open(name),
    ontext: (text) => collector.take(text),
    onclosetag: (name) => collector.close(name),
  });
  parser.write(html);
  parser.end();
  collector.flush();
  return { blocks: collector.blocks, pages: null };
}

class BlockCollector {
  readonly blocks: Block[] = [];
  private readonly tables = new TableReader();
  private text = '';
  private depth = 0;
  private unseen = 0;
  private preformatted = 0;

  open(name: string): void {
    this.depth += 1;
    // The parser's time grows with the square of it.
    if (this.depth > LIMITS.htmlDepth) throw new RefusedDocument('too_much_inside');
    if (UNSEEN.has(name)) this.unseen += 1;
    if (BLOCKS.has(name)) this.flush();
    if (name === 'pre') this.preformatted += 1;
    if (name === 'br') this.text += '\n';
    this.tables.open(name);
  }

  take(text: string): void {
    if (this.unseen > 0 || this.tables.take(text)) return;
    this.text += this.preformatted > 0 ? text : text.replace(/\s+/g, ' ');
  }

  close(name: string): void {
    this.depth -= 1;
    if (UNSEEN.has(name)) this.unseen = Math.max(0, this.unseen - 1);
    const row = this.tables.close(name);
    if (row !== '') this.blocks.push({ text: row });
    if (!BLOCKS.has(name)) return;
    const level = HEADING.exec(name)?.[1];
    this.flush(level === undefined ? undefined : Number(level));
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
  }

  flush(headingLevel?: number): void {
    const text =
      this.preformatted > 0
        ? this.text.replace(/\n$/, '')
        : this.text.replace(/[^\S\n]+/g, ' ').trim();
    this.text = '';
    if (text.trim() === '') return;
    this.blocks.push(headingLevel === undefined ? { text } : { text, headingLevel });
  }
}
