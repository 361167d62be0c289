import { marked } from 'marked';
import type { ReadDocument } from './block';
import { readHtml } from './read-html';

/** What some tools put before the text: names and values between two rules, no Markdown. */
const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u;

/** Headings, paragraphs, lists, tables and code by way of the HTML that marked makes. @throws RefusedDocument */
export function readMarkdown(markdown: string): ReadDocument {
  const text = markdown.replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(text);
  const { blocks, pages } = readHtml(
    marked.parse(text.slice(front?.[0].length ?? 0), { async: false, gfm: true }),
  );
  const about = front?.[1]?.trim() ?? '';
  return { blocks: about === '' ? blocks : [{ text: about }, ...blocks], pages };
}
