import { randomUUID } from 'node:crypto';

/** This process, as the other instances on the same database know it. */
export class Instance {
  readonly id: string = randomUUID();
}
