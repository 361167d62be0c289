/** Sentences on their way from the model to the voice. */
export class SentenceQueue {
  private readonly waiting: string[] = [];
  private isOver = false;
  private wake: (() => void) | undefined;

  add(sentences: readonly string[]): void {
    this.waiting.push(...sentences);
    this.wake?.();
  }

  end(): void {
    this.isOver = true;
    this.wake?.();
  }

  async *read(): AsyncGenerator<string> {
    for (;;) {
      const next = this.waiting.shift();
      if (next !== undefined) yield next;
      else if (this.isOver) return;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}
