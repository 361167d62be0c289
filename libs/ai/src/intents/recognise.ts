import { COURTESIES, type Intent, RULES, type SmallTalk } from './intent-rules';
import { zoneOf } from './time-zones';
import { sentencesOf, withoutOpener, wordingsOf } from './utterance';

/** What the rules saw in a text, with what an answer to it needs. */
export interface Recognised {
  readonly intent: Intent;
  /** 0 to 1. */
  readonly confidence: number;
  readonly topic?: SmallTalk;
  /** IANA time zone of the place that was asked about. */
  readonly zone?: string;
  /** The place as it was written, in lower case. */
  readonly place?: string;
}

/** The first of these that a text holds is what it is about. */
const WEIGHT: readonly Intent[] = [
  'time',
  'date',
  'help',
  'small_talk',
  'thanks',
  'goodbye',
  'greeting',
];
const UNKNOWN: Recognised = { intent: 'general_chat', confidence: 0.5 };

/**
 * What a person wants, by rules and in English. Anything that the rules do not know from the first
 * to the last word is `general_chat`: "Hello, please summarise the French revolution" is no greeting.
 */
export function recognise(text: string): Recognised {
  const sentences = sentencesOf(text);
  const found = sentences.flatMap(recogniseSentence);
  if (found.length === 0 || found.some(({ intent }) => intent === 'general_chat')) return UNKNOWN;
  const heaviest = WEIGHT.flatMap((intent) => found.filter((one) => one.intent === intent)).at(0);
  return heaviest === undefined
    ? UNKNOWN
    : { ...heaviest, confidence: found.length === 1 ? 0.95 : 0.9 };
}

function recogniseSentence(sentence: string): Recognised[] {
  const { courtesies, rest } = stripOpenings(sentence);
  if (rest === '') return courtesies;
  const whole = match(rest);
  if (whole !== undefined) return [...courtesies, whole];
  const parts = rest.split(', ');
  return parts.length > 1 ? [...courtesies, ...parts.flatMap(recogniseSentence)] : [UNKNOWN];
}

/** Courtesies and empty words at the beginning; a courtesy counts, unless something else is said. */
function stripOpenings(sentence: string) {
  const courtesies: Recognised[] = [];
  for (let rest = sentence; ;) {
    const courtesy = COURTESIES.find(({ pattern }) => pattern.test(rest));
    const shorter = courtesy ? rest.replace(courtesy.pattern, '') : withoutOpener(rest);
    if (courtesy) courtesies.push({ intent: courtesy.intent, confidence: 1 });
    if (shorter === rest) return { courtesies, rest };
    rest = shorter;
  }
}

function match(sentence: string): Recognised | undefined {
  const found = wordingsOf(sentence).flatMap((wording) =>
    RULES.map((rule) => apply(rule, wording)).filter((hit) => hit !== undefined),
  );
  return found[0];
}

/** A place that is none ("the date in the contract") makes it a real question. */
function apply(
  { intent, topic, pattern }: (typeof RULES)[number],
  wording: string,
): Recognised | undefined {
  const found = pattern.exec(wording);
  if (found === null) return undefined;
  const about = topic === undefined ? {} : { topic };
  const place = found.groups?.place;
  if (place === undefined) return { intent, confidence: 1, ...about };
  const zone = zoneOf(place);
  return zone === undefined ? undefined : { intent, confidence: 1, ...about, place, zone };
}
