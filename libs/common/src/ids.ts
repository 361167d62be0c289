import { randomUUID } from 'node:crypto';

/** Source of the random identifiers that clients see. */
export abstract class Ids {
  /** A random UUID, version 4, lower case. */
  abstract uuid(): string;
}

export class RandomIds extends Ids {
  uuid(): string {
    return randomUUID();
  }
}
