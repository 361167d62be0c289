import type { KeyRecord } from '../keys/key-record';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly createdAt: Date;
}

export interface AccountWithKeys extends Account {
  /** Oldest first. */
  readonly keys: readonly KeyRecord[];
}
