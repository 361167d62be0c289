import { Parser } from 'htmlparser2';
import type { Block, ReadDocument } from './block';

const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);
const CELLS = new Set(['td', 'th']);
const HEADING = /^h([1-6])$/;

/** The visible text, block by block; a row of a table is one line, its cells parted by bars. */
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
  private text = '';
  private unseen = 0;
  private preformatted = 0;

  open(name: string): void {
    if (UNSEEN.has(name)) this.unseen += 1;
    if (BLOCKS.has(name)) this.flush();
    if (name === 'pre') this.preformatted += 1;
    if (name === 'br') this.text += '\n';
    if (CELLS.has(name) && this.text.trim() !== '') this.text += ' | ';
  }

  take(text: string): void {
    if (this.unseen > 0) return;
    this.text += this.preformatted > 0 ? text : text.replace(/\s+/g, ' ');
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.unseen = Math.max(0, this.unseen - 1);
    if (!BLOCKS.has(name)) return;
    const level = HEADING.exec(name)?.[1];
    this.flush(level === undefined ? undefined : Number(level));
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
  }

  flush(headingLevel?: number): void {
    const text = this.preformatted > 0 ? this.text : this.text.replace(/[^\S\n]+/g, ' ').trim();
    this.text = '';
    if (text.trim() === '') return;
    this.blocks.push(headingLevel === undefined ? { text } : { text, headingLevel });
  }
}
