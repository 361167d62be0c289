const CITATION = /\s?\[(?<numbers>\d{1,3}(?:\s*,\s*\d{1,3})*)\]/gu;
/** What may still become a citation with the next piece. */
const BEGUN = /\s?(?:\[[\d,\s]{0,20})?$/u;

/** Takes citations of sources that there are not out of an answer, while it is written. */
export class CitationFilter {
  private held = '';

  /** @param sources how many were given; they are numbered from 1 */
  constructor(private readonly sources: number) {}

  /** Returns what can be said now; the end may be held until more is known. */
  push(text: string): string {
    const whole = this.held + text;
    const cut = BEGUN.exec(whole)?.index ?? whole.length;
    this.held = whole.slice(cut);
    return this.checked(whole.slice(0, cut));
  }

  /** Returns what was held. */
  end(): string {
    const rest = this.checked(this.held);
    this.held = '';
    return rest;
  }

  private checked(text: string): string {
    return text.replace(CITATION, (citation: string, numbers: string) => {
      const given = numbers.split(',').map(Number);
      const real = given.filter((number) => number >= 1 && number <= this.sources);
      if (real.length === given.length) return citation;
      return real.length === 0 ? '' : citation.replace(/\[.*/su, `[${real.join(', ')}]`);
    });
  }
}
