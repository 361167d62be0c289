/** Frequent words of English, which stand in most sentences. */
const COMMON =
  'the of and to in is that it was for on are as with his they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know'.split(
    ' ',
  );
const VOCABULARY = 30_000;
const WORDS_A_SENTENCE = 12;
const SENTENCES_A_PARAGRAPH = 11;

/** Texts made of words as unevenly frequent as real ones, always the same. */
export class RagLibrary {
  private state = 42;

  /** A text file that is cut into about so many chunks. */
  file(paragraphs: number): string {
    return Array.from({ length: paragraphs }, () => this.paragraph()).join('\n\n');
  }

  /** As somebody would ask: common words, and a few that say what it is about. */
  question(): string {
    const rare = Array.from({ length: 3 }, () => this.rareWord());
    return `what is the ${rare[0] ?? ''} of ${rare[1] ?? ''} and how can ${rare[2] ?? ''} find it`;
  }

  /** Lines as they stand on a page of a book. */
  page(lines: number): string {
    return Array.from({ length: lines }, () => this.sentence()).join('\n');
  }

  private paragraph(): string {
    return Array.from({ length: SENTENCES_A_PARAGRAPH }, () => this.sentence()).join(' ');
  }

  private sentence(): string {
    const words = Array.from({ length: WORDS_A_SENTENCE }, () => this.word());
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  private word(): string {
    const common = COMMON[Math.floor(this.random() * COMMON.length)];
    return this.random() < 0.5 && common !== undefined ? common : this.rareWord();
  }

  /** By Zipf's law, about. */
  private rareWord(): string {
    let rank = Math.floor(VOCABULARY ** this.random());
    let word = '';
    do {
      word += 'bcdfglmnprst'.charAt(rank % 12) + 'aeiou'.charAt(Math.floor(rank / 12) % 5);
      rank = Math.floor(rank / 60);
    } while (rank > 0);
    return `${word}x`;
  }

  private random(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 2 ** 32;
  }
}
