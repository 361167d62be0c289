import { isTimeZone } from 'class-validator';
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
export const timeZone = z
  .string()
  .refine((name) => isTimeZone(name), 'must be a valid IANA time-zone')
  .describe('IANA time zone of the user, in which "tomorrow" is meant and dates are told.');
