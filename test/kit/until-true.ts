import { setTimeout as delay } from 'node:timers/promises';

/** Asks again and again, and throws where it does not come true in time. */
export async function untilTrue(ask: () => Promise<boolean>, withinMs = 45_000): Promise<void> {
  const deadlineMs = performance.now() + withinMs;
  while (performance.now() < deadlineMs) {
    if (await ask()) return;
    await delay(50);
  }
  throw new Error(`It did not come true within ${withinMs} ms`);
}
