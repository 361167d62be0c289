const BEGIN = '<s>';
const END = '</s>';
/** Stands for "never" where a logarithm is written. */
const LEAST = 1e-10;

type Counts = Map<string, number>;

interface History {
  /** Probability of each word that was seen after it. */
  readonly seen: Map<string, number>;
  /** What the probabilities of the shorter history are multiplied by for all other words. */
  readonly backoff: number;
}

/**
 * A trigram model of phrases with Witten-Bell smoothing (Witten and Bell, 1991), backing off to single
 * words. So that it can hear more than the phrases, `generalShare` of the single words' weight goes to
 * words of the language at large.
 */
export class TrigramModel {
  private readonly unigrams: ReadonlyMap<string, number>;
  private readonly bigrams: ReadonlyMap<string, History>;
  private readonly trigrams: ReadonlyMap<string, History>;

  constructor(
    sentences: Iterable<readonly string[]>,
    general: ReadonlyMap<string, number>,
    generalShare: number,
  ) {
    const counted = countAll(sentences);
    this.unigrams = mixed(counted.words, general, generalShare);
    this.bigrams = smoothed(counted.afterOne, (_, word) => this.unigrams.get(word) ?? 0);
    this.trigrams = smoothed(counted.afterTwo, (history, word) =>
      this.afterOne(history.slice(history.indexOf(' ') + 1), word),
    );
  }

  /** Every word, without the marks of beginning and end. */
  words(): readonly string[] {
    return [...this.unigrams.keys()].filter((word) => word !== END);
  }

  /** As a file in ARPA's format, line by line. */
  *arpa(): Generator<string> {
    yield '\\data\\';
    yield `ngram 1=${this.unigrams.size + 1}`;
    yield `ngram 2=${sizeOf(this.bigrams)}`;
    yield `ngram 3=${sizeOf(this.trigrams)}`;
    yield '';
    yield '\\1-grams:';
    yield `-99 ${BEGIN} ${log(this.bigrams.get(BEGIN)?.backoff ?? 1)}`;
    for (const [word, probability] of this.unigrams) {
      const backoff = word === END ? '' : ` ${log(this.bigrams.get(word)?.backoff ?? 1)}`;
      yield `${log(probability)} ${word}${backoff}`;
    }
    yield '\n\\2-grams:';
    yield* this.lines(this.bigrams, (words) => ` ${log(this.trigrams.get(words)?.backoff ?? 1)}`);
    yield '\n\\3-grams:';
    yield* this.lines(this.trigrams, () => '');
    yield '\n\\end\\\n';
  }

  private *lines(
    histories: ReadonlyMap<string, History>,
    backoffOf: (words: string) => string,
  ): Generator<string> {
    for (const [history, { seen }] of histories) {
      for (const [word, probability] of seen) {
        const words = `${history} ${word}`;
        yield `${log(probability)} ${words}${backoffOf(words)}`;
      }
    }
  }

  private afterOne(history: string, word: string): number {
    const known = this.bigrams.get(history);
    const shorter = this.unigrams.get(word) ?? 0;
    return known?.seen.get(word) ?? (known?.backoff ?? 1) * shorter;
  }
}

function countAll(sentences: Iterable<readonly string[]>) {
  const words: Counts = new Map();
  const afterOne = new Map<string, Counts>();
  const afterTwo = new Map<string, Counts>();
  for (const sentence of sentences) {
    let [before, last] = ['', BEGIN];
    for (const word of [...sentence, END]) {
      count(words, word);
      count(countsOf(afterOne, last), word);
      if (before !== '') count(countsOf(afterTwo, `${before} ${last}`), word);
      [before, last] = [last, word];
    }
  }
  return { words, afterOne, afterTwo };
}

function count(counts: Counts, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function countsOf(all: Map<string, Counts>, history: string): Counts {
  const known = all.get(history) ?? new Map<string, number>();
  all.set(history, known);
  return known;
}

function mixed(
  own: Counts,
  general: ReadonlyMap<string, number>,
  generalShare: number,
): ReadonlyMap<string, number> {
  const ownTotal = Math.max(1, sumOf(own.values()));
  const generalTotal = sumOf(general.values());
  const share = generalTotal === 0 ? 0 : generalShare;
  return new Map(
    [...new Set([...own.keys(), END, ...general.keys()])].map((word) => [
      word,
      ((1 - share) * (own.get(word) ?? 0)) / ownTotal +
        (share * (general.get(word) ?? 0)) / Math.max(LEAST, generalTotal),
    ]),
  );
}

function smoothed(
  histories: ReadonlyMap<string, Counts>,
  shorter: (history: string, word: string) => number,
): ReadonlyMap<string, History> {
  return new Map(
    [...histories].map(([history, counts]) => {
      const total = sumOf(counts.values()) + counts.size;
      const seen = new Map([...counts].map(([word, times]) => [word, times / total]));
      const covered = sumOf([...counts.keys()].map((word) => shorter(history, word)));
      const backoff = counts.size / total / Math.max(LEAST, 1 - covered);
      return [history, { seen, backoff }];
    }),
  );
}

function sizeOf(histories: ReadonlyMap<string, History>): number {
  return sumOf([...histories.values()].map(({ seen }) => seen.size));
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function log(probability: number): string {
  return Math.log10(Math.max(LEAST, probability)).toFixed(4);
}
