export type Span = readonly [start: number, end: number];

/** Shorter ones ("Yes.", "Dr.") mean nothing alone and join the next. */
const MIN_CHARS = 24;
const MAX_CHARS = 600;
const MAX_SENTENCES = 64;
const WINDOW_CHARS = 4_096;

/** A number, a letter or a short form before its dot ends no sentence: "am 26. September", "z. B.", "Dr. Lee". */
const NO_END =
  /(?<![\p{L}\p{N}.,])(?:\p{N}{1,2}|\p{L}|Mrs?|Ms|Dr|Prof|St|No|Nr|ca|bzw|usw|etc|Tel|Str|Sr|Sra|pág|núm|тел|руб|ул|см)\.\s*$/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Where each sentence lies in the text, [start, end), without the white space around it: the first `most` of them. */
export function sentencesOf(text: string, most = MAX_SENTENCES): readonly Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const [start, end] of segmentsOf(text)) {
    if (spans.length >= most) break;
    const [from] = open ?? [start];
    const isWhole = end - from >= MIN_CHARS && !NO_END.test(text.slice(start, end));
    open = isWhole ? undefined : [from, end];
    if (isWhole) spans.push(...piecesOf(text, [from, end]));
  }
  if (open !== undefined) spans.push(...piecesOf(text, open));
  return spans.slice(0, most);
}

/** In windows, each from the last segment before, because a segmenter's time grows with the square of the length. */
function* segmentsOf(text: string): Generator<Span> {
  for (let at = 0; at < text.length;) {
    const window = text.slice(at, at + WINDOW_CHARS);
    const isLast = at + window.length === text.length;
    const segments = [...segmenter.segment(window)];
    const sure = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const { index, segment } of sure) yield [at + index, at + index + segment.length];
    at += sure.reduce((sum, { segment }) => sum + segment.length, 0);
  }
}

function piecesOf(text: string, [start, end]: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let at = start; at < end; at += MAX_CHARS) {
    const piece = trim(text, [at, Math.min(at + MAX_CHARS, end)]);
    if (piece[1] > piece[0]) pieces.push(piece);
  }
  return pieces;
}

function trim(text: string, [start, end]: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return [from, Math.max(from, start + piece.trimEnd().length)];
}
