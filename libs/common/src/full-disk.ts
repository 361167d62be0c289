import { DomainError } from './domain.error';

const NO_ROOM: readonly unknown[] = ['ENOSPC', 'EDQUOT'];

/** @returns `storage_full` for a write that found no room, `undefined` for anything else. */
export function toFullDiskError(error: unknown): DomainError | undefined {
  const isFull =
    typeof error === 'object' && error !== null && 'code' in error && NO_ROOM.includes(error.code);
  if (!isFull) return undefined;
  const sentence = 'There is no room for this file. Try again later.';
  return new DomainError('storage_full', sentence, { cause: error });
}
