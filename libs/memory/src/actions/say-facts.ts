import type { ExtractedFact } from '../extraction/extracted-fact';
import type { Fact } from '../facts/fact';
import { inSecondPerson } from './in-second-person';
import { spokenDay } from './spoken-day';

/** Whom it is said to, and when. */
export interface Hearing {
  readonly now: Date;
  /** IANA. */
  readonly timeZone: string;
}

/** "You told me on Monday that you live in York." What was entered by hand nobody has told. */
export function sayTold(facts: readonly Fact[], { now, timeZone }: Hearing): string {
  const clauses = (some: readonly Fact[]) =>
    listed(
      some.map(
        ({ content, lastSaidAt }) =>
          `${spokenDay(lastSaidAt, now, timeZone)} that ${inSecondPerson(content)}`,
      ),
    );
  const told = facts.filter(wasTold);
  const noted = facts.filter((fact) => !wasTold(fact));
  return [
    ...(told.length === 0 ? [] : [`You told me ${clauses(told)}.`]),
    ...(noted.length === 0 ? [] : [`I was given a note ${clauses(noted)}.`]),
  ].join(' ');
}

/** "you live in York, you are vegan and your sister is called Emma" */
export function sayContents(contents: readonly string[]): string {
  return listed(contents.map(inSecondPerson));
}

/** "Noted: your name is Sam and you live in York." */
export function sayNoted(facts: readonly ExtractedFact[]): string {
  const holding = facts.filter(({ ends }) => !ends).map(({ content }) => content);
  return holding.length === 0
    ? 'Noted: I will no longer count on that.'
    : `Noted: ${sayContents(holding)}.`;
}

/** As clients get facts in `action_data`. */
export function toData(facts: readonly Fact[]) {
  return facts.map(({ id, content, category, lastSaidAt, receipt }) => ({
    fact_id: id,
    content,
    category,
    said_at: lastSaidAt.toISOString(),
    session_id: receipt.sessionId,
    turn_no: receipt.turnNo,
  }));
}

function wasTold({ receipt }: Fact): boolean {
  return receipt.messageId !== null;
}

function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
