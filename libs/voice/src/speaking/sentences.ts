/** A sentence that goes on beyond this is spoken in parts, so that sound begins. */
const MAX_CHARS = 300;
/** Less than this sounds cut off by itself and is spoken with what follows. */
const MIN_CHARS = 12;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text as the pieces in which it is spoken. Joined with spaces they are the text. */
export function sentencesOf(text: string): readonly string[] {
  const splitter = new SentenceSplitter();
  return [...splitter.push(text), ...splitter.flush()];
}

/** Cuts text that is still being written into sentences, each as soon as it is certain to be over. */
export class SentenceSplitter {
  private text = '';

  push(piece: string): readonly string[] {
    this.text += piece;
    const segments = Array.from(segmenter.segment(this.text), ({ segment }) => segment);
    // What follows decides whether the last one is over: "3." may become "3.5".
    const last = segments.pop() ?? '';
    const { spoken, rest } = grouped(segments);
    this.text = rest + last;
    return [...spoken, ...this.overlong()];
  }

  flush(): readonly string[] {
    const rest = this.text.trim();
    this.text = '';
    return rest === '' ? [] : partsOf(rest);
  }

  private overlong(): readonly string[] {
    if (this.text.length <= MAX_CHARS) return [];
    const parts = partsOf(this.text);
    this.text = parts.at(-1) ?? '';
    return parts.slice(0, -1);
  }
}

function grouped(segments: readonly string[]): { spoken: readonly string[]; rest: string } {
  const spoken: string[] = [];
  let rest = '';
  for (const segment of segments) {
    rest += segment;
    if (rest.trim().length < MIN_CHARS) continue;
    spoken.push(...partsOf(rest.trim()));
    rest = '';
  }
  return { spoken, rest };
}

/** At commas and the like, else between words, else anywhere. */
function partsOf(sentence: string): readonly string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > MAX_CHARS) {
    const head = rest.slice(0, MAX_CHARS);
    const at = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf('\n'));
    const cut = at > MAX_CHARS / 3 ? at + 1 : head.lastIndexOf(' ');
    const end = cut > 0 ? cut : MAX_CHARS;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return [...parts, rest.trim()].filter((part) => part !== '');
}
