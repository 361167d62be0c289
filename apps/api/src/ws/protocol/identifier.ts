import { z } from 'zod';

/** Printable, as everywhere else an id is taken. */
const identifier = (maxLength: number) =>
  z
    .string()
    .min(1)
    .max(maxLength)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'may not contain control characters');

export const userId = identifier(128);
export const sessionId = identifier(255);
