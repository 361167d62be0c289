/**
 * Tells waiting code, on this instance and on others, that something changed. A wake-up carries no data
 * and may be lost, doubled or needless: whoever is woken asks the database, and asks it now and then
 * unwoken as well. A topic is free text, such as `turn:42`.
 */
export abstract class Wakeups {
  /** Listeners of this instance are called before it returns; other instances follow where they can be reached. */
  abstract publish(topic: string): void;

  /** @returns a function that ends the subscription; calling it again does nothing. */
  abstract subscribe(topic: string, listener: () => void): () => void;

  /**
   * Resolves at the next wake-up of the topic or after `timeoutMs`, whichever is first; nobody is told
   * which. A wake-up between reading the database and this call is missed until the time-out: where that
   * is too long, call it first, read, then await it.
   * @throws CancelledError (with the signal's reason as cause) once the signal is aborted.
   */
  abstract wait(topic: string, timeoutMs: number, signal?: AbortSignal): Promise<void>;
}
