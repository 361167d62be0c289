import { InvalidInputError } from '@parley/common';

/** @throws InvalidInputError that names the option, for anything but a whole number from 1 to `max`. */
export function parseWholeNumber(option: string, text: string, max: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= max) return value;
  throw new InvalidInputError(`${option} must be a whole number from 1 to ${max}.`);
}
