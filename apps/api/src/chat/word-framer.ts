/** One piece of a streamed answer: the bare word, and the exact text that it adds. */
export interface WordFrame {
  readonly word: string;
  readonly delta: string;
}

/**
 * Cuts streamed text into words. A word leaves when the white space that ends it has come, and carries
 * the white space before it, so that the deltas joined are the text and the words are bare (S1's
 * clients join them with a space).
 */
export class WordFramer {
  private space = '';
  private word = '';

  push(text: string): WordFrame[] {
    const frames: WordFrame[] = [];
    for (const piece of text.match(/\s+|\S+/g) ?? []) {
      if (piece.trim() !== '') this.word += piece;
      else if (this.word === '') this.space += piece;
      else {
        frames.push({ word: this.word, delta: this.space + this.word });
        this.space = piece;
        this.word = '';
      }
    }
    return frames;
  }

  /** What is left when the text is over: its last word, or white space that ends it. */
  flush(): WordFrame[] {
    const rest = { word: this.word, delta: this.space + this.word };
    this.space = '';
    this.word = '';
    return rest.delta === '' ? [] : [rest];
  }
}
