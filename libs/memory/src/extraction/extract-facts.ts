import { type AboutOther, aboutOther } from './third-person';
import { type ExtractedFact, USER } from './extracted-fact';
import { echoTest, isDoubtful, isForeign, isNoClaim } from './gates';
import { ownWords, withoutQuotes } from './own-words';
import { type Moment, resolveDates, withoutDates } from './resolve-dates';
import { APPOINTMENT_RULES } from './rules/appointments.rules';
import { FAMILY_RULES } from './rules/family.rules';
import { HEALTH_RULES } from './rules/health.rules';
import { IDENTITY_RULES } from './rules/identity.rules';
import { PLACE_RULES } from './rules/places.rules';
import { PURSUIT_RULES } from './rules/pursuits.rules';
import type { Finding, Rule } from './rules/rule';
import { TASTE_RULES } from './rules/tastes.rules';
import { WORK_RULES } from './rules/work.rules';
import { type Clause, clausesOf, plain, sentencesOf } from './sentences';
import { toKey } from './value';

const RULES: readonly Rule[] = [
  ...APPOINTMENT_RULES,
  ...HEALTH_RULES,
  ...IDENTITY_RULES,
  ...PLACE_RULES,
  ...WORK_RULES,
  ...FAMILY_RULES,
  ...PURSUIT_RULES,
  ...TASTE_RULES,
];

/** What is read of a message; nobody says more, and a turn must not wait for a book. */
const MAX_CHARS = 20_000;
const MAX_FACTS = 8;
const MAX_NOTE_CHARS = 300;
const NAME_IMPORTANCE = 0.8;
/** How a note begins that holds the user's words as they are. */
export const USER_ASKED_TO_REMEMBER = 'User asked to remember: ';

/**
 * The facts in a user's message, by rules and in English. Precision goes first: a question, a thought
 * experiment, a quotation, an order in disguise or a pasted document yields nothing. What takes a calendar
 * (appointments) is left out.
 * @param echoes what others have said before: the assistant, the client's own prompt
 */
export function extractFacts(
  message: string,
  echoes: readonly string[] = [],
): readonly ExtractedFact[] {
  return withoutDates(draftFacts(message, echoes));
}

/** The same with appointments, whose days are seen from when it was said; one without a day is none. */
export async function extractFactsAt(
  moment: Moment,
  message: string,
  echoes: readonly string[] = [],
): Promise<readonly ExtractedFact[]> {
  return resolveDates(draftFacts(message, echoes), moment);
}

/** As `extractFacts`, with appointments as they were said. */
export function draftFacts(
  message: string,
  echoes: readonly string[] = [],
): readonly ExtractedFact[] {
  const text = plain(message.slice(0, MAX_CHARS));
  if (isForeign(text)) return [];
  const isEcho = echoTest(echoes);
  const facts = sentencesOf(ownWords(text)).flatMap((sentence) => {
    const found = factsOfSentence(sentence);
    return found.length > 0 && isEcho(sentence) ? [] : found;
  });
  return withoutDoubles(facts).slice(0, MAX_FACTS);
}

function factsOfSentence(sentence: string): readonly ExtractedFact[] {
  return isNoClaim(sentence) ? [] : clausesOf(withoutQuotes(sentence) ?? '').flatMap(factsOfClause);
}

function factsOfClause(clause: Clause): readonly ExtractedFact[] {
  if (isDoubtful(clause.text) || isNoClaim(clause.text)) return [];
  const found = apply(clause.text);
  return found.length > 0 || !clause.isDictated ? found : note(clause.text);
}

function apply(clause: string): readonly ExtractedFact[] {
  const other = aboutOther(clause);
  for (const { pattern, find } of RULES) {
    const match = pattern.exec(other?.text ?? clause);
    const findings = match === null ? [] : find(match.groups ?? {});
    if (findings.length > 0) {
      return [...nameOf(other, findings), ...findings.map((finding) => toFact(finding, other))];
    }
  }
  return [];
}

/** "My daughter Emma is 7" tells her name too. */
function nameOf(
  other: AboutOther | undefined,
  findings: readonly Finding[],
): readonly ExtractedFact[] {
  const { subject, relation, name } = other ?? {};
  if (subject === undefined || name === undefined) return [];
  if (findings.some(({ attribute, ends }) => attribute === 'name' || ends)) return [];
  const fact: ExtractedFact = {
    subject,
    attribute: 'name',
    value: toKey(name),
    content: `User's ${relation}'s name is ${name}`,
    category: 'personal',
    importance: NAME_IMPORTANCE,
    ends: false,
  };
  return [fact];
}

function toFact({ says, ends, ...finding }: Finding, other: AboutOther | undefined): ExtractedFact {
  const [owner, attribute] = ownerOf(finding.attribute, other?.subject ?? USER);
  const who = other === undefined ? 'User' : `User's ${other.who}`;
  return {
    ...finding,
    subject: owner,
    attribute,
    content: who + (says.startsWith("'s") ? says : ` ${says}`),
    category: other === undefined ? finding.category : 'personal',
    ends: ends ?? false,
  };
}

/** A finding about a pet that was just mentioned names its owner itself: `parrot.name`. */
function ownerOf(attribute: string, subject: string): readonly [owner: string, attribute: string] {
  const dot = attribute.indexOf('.');
  return dot < 0 ? [subject, attribute] : [attribute.slice(0, dot), attribute.slice(dot + 1)];
}

/** What no rule knows is kept in the user's words where they asked for that. */
function note(text: string): readonly ExtractedFact[] {
  const said = text.slice(0, MAX_NOTE_CHARS);
  const value = toKey(said);
  return value.split(' ').length < 3
    ? []
    : [
        {
          subject: USER,
          attribute: `note:${value}`,
          value: 'yes',
          content: USER_ASKED_TO_REMEMBER + said,
          category: 'other',
          importance: 0.8,
          ends: false,
        },
      ];
}

/** The last word on an attribute counts. */
function withoutDoubles(facts: readonly ExtractedFact[]): readonly ExtractedFact[] {
  const byKey = new Map(
    facts.map((fact) => [`${fact.subject}\n${fact.attribute}\n${fact.ends}`, fact]),
  );
  return [...byKey.values()];
}
