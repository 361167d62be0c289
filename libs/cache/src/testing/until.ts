import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 10;

/** Resolves when the condition holds. @throws Error that quotes the condition after `timeoutMs`. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 5_000,
): Promise<void> {
  const deadlineMs = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadlineMs) {
      throw new Error(`Not within ${timeoutMs} ms: ${condition.toString()}`);
    }
    await pause(POLL_MS);
  }
}
