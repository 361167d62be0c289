/** Whose data: one end user within an account. */
export interface DataSubject {
  readonly accountId: string;
  readonly userId: string;
}

/**
 * A store that holds something of a person: a table, files, a cache. A feature provides one for each of its
 * stores; whoever exports or erases a person's data finds all of them by this class.
 */
export abstract class PersonalData {
  /** Its name in exports and proofs, such as `facts`. */
  abstract readonly store: string;
  /** Stores are erased in this order, then by name: what refers to others goes first. */
  readonly order: number = 0;

  /** How many items of the person there are now. */
  abstract count(subject: DataSubject): Promise<number>;

  /** Removes everything of the person, in slices that hold no lock for long. */
  abstract erase(subject: DataSubject): Promise<void>;

  /** All items with their names on the wire, oldest first; none where they mean nothing to a person. */
  abstract export(subject: DataSubject): AsyncIterable<Readonly<Record<string, unknown>>>;
}
