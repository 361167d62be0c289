export type Span = readonly [start: number, end: number];

/** Shorter ones ("Yes.", "Dr.") mean nothing alone and join the next. */
const MIN_CHARS = 24;
const MAX_CHARS = 600;
const MAX_SENTENCES = 64;

/** A number, a letter or a short form before its dot ends no sentence: "am 26. September", "z. B.", "Dr. Lee". */
const NO_END =
  /(?<![\p{L}\p{N}.,])(?:\p{N}{1,2}|\p{L}|Mrs?|Ms|Dr|Prof|St|No|Nr|ca|bzw|usw|etc|Tel|Str|Sr|Sra|pág|núm|тел|руб|ул|см)\.\s*$/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Where each sentence lies in the text, [start, end), without the white space around it. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const { index, segment } of segmenter.segment(text)) {
    const [from] = open ?? [index];
    const end = index + segment.length;
    const isWhole = end - from >= MIN_CHARS && !NO_END.test(segment);
    open = isWhole ? undefined : [from, end];
    if (isWhole) spans.push(...piecesOf([from, end]));
  }
  if (open !== undefined) spans.push(...piecesOf(open));
  const trimmed = spans.map((span) => trim(text, span)).filter(([start, end]) => end > start);
  return trimmed.slice(0, MAX_SENTENCES);
}

function piecesOf([start, end]: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let at = start; at < end; at += MAX_CHARS) pieces.push([at, Math.min(at + MAX_CHARS, end)]);
  return pieces;
}

function trim(text: string, [start, end]: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return [from, Math.max(from, start + piece.trimEnd().length)];
}
