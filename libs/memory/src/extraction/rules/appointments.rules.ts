import { APPOINTMENT } from '../resolve-dates';
import { isShort, toKey } from '../value';
import { ADV, type Finding, i, my, type Rule } from './rule';

const EVENT =
  "(?:[\\p{L}'-]+ ){0,3}?(?:meeting|appointment|interview|call|check-?up|lunch|dinner|breakfast|lesson|class|exam|test|date|party|wedding|viewing|rehearsal|concert|flight|train|ferry|audition|surgery|operation|scan|delivery|visit|match|game|haircut|session|conference|presentation|deadline|reservation|booking|driving test|trip)";
const NUMBER =
  '(?:\\d|an?\\b|half|quarter|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** Where the day and the time begin. */
const WHEN = `(?<when>(?:on|this|next|the day after|a week|in ${NUMBER}|at ${NUMBER}|tomorrow|today|tonight|${DAY})(?: .+)?)`;
const WITH =
  "(?<who>(?: (?:with|at the|at|for|to) (?!\\d)(?:(?:the|my|a|an|our) )?[\\p{L}'.&-]+(?: [\\p{L}'.&-]+){0,3}?)*?)";

function appointment(what: string, says: string, when: string): readonly Finding[] {
  if (!isShort(what)) return [];
  const finding: Finding = {
    attribute: `${APPOINTMENT}${toKey(what)}`,
    value: '',
    says,
    category: 'context',
    importance: 0.6,
    when,
  };
  return [finding];
}

/** What somebody has planned for a day, to which the day is added once it is known. */
export const APPOINTMENT_RULES: readonly Rule[] = [
  {
    pattern: i(
      `(?:have|am having) (?<article>an?|my|the|another) (?<what>${EVENT})${WITH},? ${WHEN}`,
    ),
    find: ({ what = '', who = '', when = '' }) =>
      appointment(what + who, `has ${articleOf(what)} ${what}${who}`, when),
  },
  {
    pattern: i(
      `(?:have|am having) (?<what>lunch|dinner|breakfast|drinks|coffee|tea)${WITH},? ${WHEN}`,
    ),
    find: ({ what = '', who = '', when = '' }) =>
      appointment(what + who, `is having ${what}${who}`, when),
  },
  {
    pattern: i(
      `am ${ADV}(?<verb>meeting|seeing|visiting) (?<who>(?!you\\b|someone\\b|it\\b|that\\b)(?:(?:my|the|a|an) )?[\\p{L}'.-]+(?: [\\p{L}'.-]+){0,3}?),? ${WHEN}`,
    ),
    find: ({ verb = '', who = '', when = '' }) =>
      appointment(`${verb} ${who}`, `is ${verb.toLowerCase()} ${who}`, when),
  },
  {
    pattern: my(
      `(?<what>${EVENT})${WITH} (?:is|starts|begins|leaves|departs|takes off|takes place|will be|has been moved to|was moved to|got moved to)(?: scheduled| booked| planned)?(?: for)?,? ${WHEN}`,
    ),
    find: ({ what = '', who = '', when = '' }) =>
      appointment(what + who, `has ${articleOf(what)} ${what}${who}`, when),
  },
];

function articleOf(what: string): string {
  return /^[aeiou]/iu.test(what) ? 'an' : 'a';
}
