import { DomainError, toFullDiskError } from '@parley/common';
import { toDatabaseError } from '@parley/database';

/** An error that a client may be told of: ours, or one of the ground that was let through. */
export function toKnownError(error: unknown): DomainError | undefined {
  return error instanceof DomainError ? error : (toFullDiskError(error) ?? toDatabaseError(error));
}
