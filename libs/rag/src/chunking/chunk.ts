import type { NewPassage } from '@parley/retrieval';
import { sentencesOf, type Span } from '@parley/text';
import type { Block } from '../parsing/block';

/** Some 200 words: small enough to be precise, large enough to be understood alone. */
const TARGET_CHARS = 1_000;
/** A paragraph that ends after this much is a good place to stop. */
const ENOUGH_CHARS = 600;
/** The end of a chunk is repeated at the start of the next, so that no answer is torn in two. */
const OVERLAP_CHARS = 150;
const SEPARATOR = '\n\n';

/** A piece that is never torn: a sentence, or part of one without end. */
interface Piece {
  readonly span: Span;
  readonly page: number | undefined;
  readonly endsBlock: boolean;
}

interface Section {
  readonly headings: readonly string[];
  readonly pieces: Piece[];
}

export interface ChunkedText {
  /** The whole text that offsets count in. */
  readonly text: string;
  readonly chunks: readonly NewPassage[];
}

/** Cuts a document along its structure. Each chunk is a slice of the text, within one section and page. */
export function chunk(blocks: readonly Block[]): ChunkedText {
  const text = blocks.map((block) => block.text).join(SEPARATOR);
  const chunks = sectionsOf(blocks).flatMap((section) =>
    pack(section.pieces).map((pieces) => toPassage(text, section.headings, pieces)),
  );
  return { text, chunks: chunks.map((passage, ordinal) => ({ ...passage, ordinal })) };
}

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = [];
  let path: { readonly level: number; readonly text: string }[] = [];
  let start = 0;
  let open: Section | undefined;
  for (const { text, headingLevel: level, page } of blocks) {
    if (level !== undefined) {
      path = [...path.filter((heading) => heading.level < level), { level, text }];
      open = undefined;
    } else {
      if (open === undefined) {
        open = { headings: path.map((heading) => heading.text), pieces: [] };
        sections.push(open);
      }
      for (const piece of piecesOf(text, start, page)) open.pieces.push(piece);
    }
    start += text.length + SEPARATOR.length;
  }
  return sections;
}

function piecesOf(text: string, offset: number, page: number | undefined): readonly Piece[] {
  const spans =
    text.length <= TARGET_CHARS ? [[0, text.length] as const] : sentencesOf(text, Infinity);
  return spans.map(([start, end], index) => ({
    span: [offset + start, offset + end],
    page,
    endsBlock: index === spans.length - 1,
  }));
}

function pack(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const chunks: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    if (open.length > 0 && !fits(open, piece)) {
      chunks.push(open);
      open = overlapOf(open, piece);
    }
    open.push(piece);
    if (piece.endsBlock && lengthOf(open) >= ENOUGH_CHARS) {
      chunks.push(open);
      open = [];
    }
  }
  if (open.length > 0) chunks.push(open);
  return chunks;
}

function fits(open: readonly Piece[], piece: Piece): boolean {
  return open[0]?.page === piece.page && lengthOf([...open, piece]) <= TARGET_CHARS;
}

function overlapOf(closed: readonly Piece[], next: Piece): Piece[] {
  const last = closed.at(-1);
  if (last === undefined || last.endsBlock || lengthOf([last]) > OVERLAP_CHARS) return [];
  return fits([last], next) ? [last] : [];
}

function lengthOf(pieces: readonly Piece[]): number {
  return (pieces.at(-1)?.span[1] ?? 0) - (pieces[0]?.span[0] ?? 0);
}

function toPassage(
  text: string,
  headings: readonly string[],
  pieces: readonly Piece[],
): NewPassage {
  const start = pieces[0]?.span[0] ?? 0;
  const end = pieces.at(-1)?.span[1] ?? start;
  const page = pieces[0]?.page;
  const passage = { text: text.slice(start, end), ordinal: 0, headings, start, end };
  return page === undefined ? passage : { ...passage, page };
}
