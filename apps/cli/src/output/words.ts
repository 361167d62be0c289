/** For what is not known or was never given. */
export const NOTHING = 'N/A';

/** `2026-11-21 10:57:24 UTC`. */
export function when(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** `1 key`, `2 keys`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
