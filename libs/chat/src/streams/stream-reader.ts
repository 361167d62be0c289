import type { StreamPart, StreamSource } from './stream';

/**
 * The stream from an offset on, to its end. Holds one page at a time: what a slow reader has not taken yet
 * stays where it is. Returns early, without an end, once the signal goes off.
 */
export async function* readStream(
  source: StreamSource,
  offset: number,
  signal: AbortSignal,
): AsyncGenerator<StreamPart> {
  const bell = new Bell();
  const unsubscribe = source.subscribe(() => bell.ring());
  try {
    for (let at = offset; !signal.aborted;) {
      bell.isRung = false;
      const page = await source.read(at);
      if (page.text !== '') yield { type: 'text', at: page.at, text: page.text };
      at = page.text === '' ? at : page.at + page.text.length;
      if (page.ending !== undefined) {
        yield { type: 'end', ending: page.ending };
        return;
      }
      if (page.text === '') await bell.heard(source.pollMs, signal);
    }
  } finally {
    unsubscribe();
  }
}

/** Remembers a ring that came while nobody listened. */
class Bell {
  isRung = false;
  private wake: (() => void) | undefined;

  ring(): void {
    this.isRung = true;
    this.wake?.();
  }

  /** Resolves at the next ring, after a time, or when the signal goes off. */
  async heard(timeoutMs: number, signal: AbortSignal): Promise<void> {
    if (this.isRung || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', this.wake, { once: true });
    });
    if (this.wake !== undefined) signal.removeEventListener('abort', this.wake);
    this.wake = undefined;
  }
}
