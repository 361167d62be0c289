import type { Block, ReadDocument } from './block';

const FENCE = /^\s{0,3}(```+|~~~+)/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
const UNDERLINE = /^\s{0,3}(=+|-+)\s*$/;

/** Headings and paragraphs; a fenced block of code stays in one piece and as it is. */
export function readMarkdown(markdown: string): ReadDocument {
  const reader = new MarkdownReader();
  for (const line of markdown.split(/\r\n|\r|\n/)) reader.read(line);
  reader.endParagraph();
  return { blocks: reader.blocks, pages: null };
}

class MarkdownReader {
  readonly blocks: Block[] = [];
  private lines: string[] = [];
  private fence: string | undefined;

  read(line: string): void {
    const mark = FENCE.exec(line)?.[1];
    if (this.fence !== undefined) this.readCode(line, mark);
    else if (mark !== undefined) this.openFence(line, mark);
    else if (line.trim() === '') this.endParagraph();
    else this.readProse(line);
  }

  endParagraph(): void {
    const text = this.lines.join('\n').trim();
    this.lines = [];
    if (text !== '') this.blocks.push({ text });
  }

  private openFence(line: string, mark: string): void {
    this.endParagraph();
    this.fence = mark;
    this.lines.push(line);
  }

  private readCode(line: string, mark: string | undefined): void {
    this.lines.push(line);
    if (!mark?.startsWith(this.fence ?? '')) return;
    this.fence = undefined;
    this.endParagraph();
  }

  private readProse(line: string): void {
    const heading = HEADING.exec(line);
    const isUnderline = this.lines.length === 1 && UNDERLINE.test(line);
    if (heading !== null) {
      this.endParagraph();
      this.addHeading(heading[2] ?? '', heading[1]?.length ?? 1);
    } else if (isUnderline) {
      const text = this.lines.join('');
      this.lines = [];
      this.addHeading(text.trim(), line.includes('=') ? 1 : 2);
    } else {
      this.lines.push(line);
    }
  }

  private addHeading(text: string, headingLevel: number): void {
    if (text !== '') this.blocks.push({ text, headingLevel });
  }
}
