import { setImmediate as breathe } from 'node:timers/promises';

/** Of one source; what comes later is left out. */
const MAX_PHRASES_OF_A_SOURCE = 30_000;
const MAX_PHRASE_CHARS = 200;
/** Taken in between two looks at everything else that waits. */
const SLICE = 500;

/** What people are likely to say because of a feature: names, and sentences with them. */
export type PhraseSource = () => Iterable<string>;

/**
 * The phrases that this installation expects to hear, for recognisers that can be told so. Features register
 * theirs at the start and say when they change. Only what belongs to everybody: the recogniser is shared.
 */
export class SpokenPhrases {
  private readonly listeners: (() => void)[] = [];

  constructor(private readonly sources: PhraseSource[] = []) {}

  register(source: PhraseSource): void {
    this.sources.push(source);
    this.changed();
  }

  /** A source has other phrases than before. */
  changed(): void {
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** All of them as they are now, without holding the event loop. */
  async collect(): Promise<readonly string[]> {
    const phrases: string[] = [];
    for (const source of this.sources) {
      let count = 0;
      for (const phrase of source()) {
        if (count === MAX_PHRASES_OF_A_SOURCE) break;
        count += 1;
        phrases.push(phrase.slice(0, MAX_PHRASE_CHARS));
        if (count % SLICE === 0) await breathe();
      }
    }
    return phrases;
  }
}
