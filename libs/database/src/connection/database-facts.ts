import type { EmbeddedRole } from '../embedded/lease';

/** What was learned about the database when it was opened. Also the injection token. */
export abstract class DatabaseFacts {
  abstract readonly engine: 'embedded' | 'postgresql';
  /** Whether this process serves, or is a command that looks in. */
  abstract readonly role: EmbeddedRole;
  abstract readonly version: string;
  abstract readonly installationId: string;
}
