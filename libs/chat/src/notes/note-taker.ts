/** What somebody told of themselves in a message, ready for `store_facts`; what a fact is, its taker knows. */
export interface Notes {
  readonly facts: readonly object[];
  /** Whether the message needs no second look by whoever reads at leisure. */
  readonly areFinal: boolean;
  /** What is kept, as one says it to the person: "Noted: you live in York."; absent where that is nothing. */
  readonly acknowledgement?: string;
  /** What to say where nobody else answers: undefined for a message that tells nothing. Asked only then. */
  readonly remark?: () => string | undefined;
}

/** When and where a message is said. */
export interface SaidAt {
  readonly now: Date;
  /** IANA. */
  readonly timeZone: string;
}

/** Looks for what should be kept of a person's message while it is answered; so cheap that nobody waits. */
export abstract class NoteTaker {
  /**
   * @param echoes what others said before; repeating it claims nothing
   * @returns undefined where nothing is to be kept at present
   */
  abstract take(
    text: string,
    echoes: readonly string[],
    saidAt: SaidAt,
  ): Promise<Notes | undefined>;
}
