import { type ExtractedFact, USER } from '../extraction/extracted-fact';
import type { Fact } from '../facts/fact';
import { inSecondPerson } from './in-second-person';
import { spokenDay } from './spoken-day';

/** What need not be said again for each of several things. */
const SHARED =
  /^(?<head>you (?:enjoy|dislike|speak|play|have|are allergic to|do not (?:eat|drink)|no longer (?:like|love|enjoy|adore))) (?<rest>.+)$/u;

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
      [...byDay(some, { now, timeZone })].map(
        ([day, contents]) => `${day} that ${sayContents(contents)}`,
      ),
    );
  const told = facts.filter(wasTold);
  const noted = facts.filter((fact) => !wasTold(fact));
  return [
    ...(told.length === 0 ? [] : [`You told me ${clauses(told)}.`]),
    ...(noted.length === 0 ? [] : [`I was given a note ${clauses(noted)}.`]),
  ].join(' ');
}

function byDay(
  facts: readonly Fact[],
  { now, timeZone }: Hearing,
): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, string[]>();
  for (const { content, lastSaidAt } of facts) {
    const day = spokenDay(lastSaidAt, now, timeZone);
    days.set(day, [...(days.get(day) ?? []), content]);
  }
  return days;
}

/** "you live in York, you enjoy jazz and hiking, and your sister is called Emma" */
export function sayContents(contents: readonly string[]): string {
  const clauses = new Map<string, string[]>();
  for (const clause of new Set(contents.map(inSecondPerson))) {
    const { head = clause, rest } = SHARED.exec(clause)?.groups ?? {};
    clauses.set(head, [...(clauses.get(head) ?? []), ...(rest === undefined ? [] : [rest])]);
  }
  return listed(
    [...clauses].map(([head, rests]) => (rests.length === 0 ? head : `${head} ${listed(rests)}`)),
  );
}

/** "Noted: your name is Sam and you live in York." */
export function sayNoted(facts: readonly ExtractedFact[]): string {
  const holding = facts
    .filter((fact) => !fact.ends && !isSaidBeside(fact, facts))
    .map(({ content }) => content);
  return holding.length === 0
    ? 'Noted: I will no longer count on that.'
    : `Noted: ${sayContents(holding)}.`;
}

/** "Your daughter's name is Emma" goes without saying beside "your daughter Emma is 7 years old". */
function isSaidBeside({ subject, attribute }: ExtractedFact, facts: readonly ExtractedFact[]) {
  const others = facts.filter((fact) => fact.subject === subject && fact.attribute !== attribute);
  return subject !== USER && attribute === 'name' && subject.includes(' ') && others.length > 0;
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
