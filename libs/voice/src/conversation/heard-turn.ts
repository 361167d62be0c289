/** A stretch of speech; its words come later. */
interface Stretch {
  text: string | undefined;
}

/** The user's turn as far as it has been said: stretches of speech, each with its words or still without. */
export class HeardTurn {
  private stretches: Stretch[] = [];

  /** Whether a recogniser still works on a part of it. */
  get isPending(): boolean {
    return this.stretches.some(({ text }) => text === undefined);
  }

  get text(): string {
    return this.stretches
      .map(({ text }) => text ?? '')
      .filter((text) => text !== '')
      .join(' ');
  }

  /** A stretch has been said. @returns how to fill in its words; empty ones take it away. */
  add(): (text: string) => void {
    const stretch: Stretch = { text: undefined };
    this.stretches.push(stretch);
    return (text) => {
      stretch.text = text;
      if (text === '') this.stretches = this.stretches.filter((each) => each !== stretch);
    };
  }

  clear(): void {
    this.stretches = [];
  }
}
