import type { Response } from 'express';

type Tell = (error: unknown) => Promise<void>;

const listeners = new WeakMap<Response, Tell>();

/** Names who wants to hear of what fails after a response has begun. */
export function onLateFailure(response: Response, tell: Tell): void {
  listeners.set(response, tell);
}

/** To be called by whoever writes an error into an open stream instead of throwing it. */
export async function noteLateFailure(response: Response, error: unknown): Promise<void> {
  await listeners.get(response)?.(error);
}
