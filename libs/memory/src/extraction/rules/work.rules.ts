import { isShort, toKey, trimValue } from '../value';
import { ADV, ARTICLE, type Finding, i, oneOf, type Rule } from './rule';

/** Last words of occupations. A list, because "I am a passenger" has the same shape. */
const OCCUPATIONS = oneOf(
  'accountant actor actress administrator agent analyst architect artist assistant astronaut attorney author baker banker barber barista bartender biologist bookkeeper builder butcher captain carer caretaker carpenter cashier chef chemist cleaner clerk coach composer consultant cook counsellor courier curator dancer dentist designer detective developer director doctor driver economist editor electrician engineer farmer firefighter fisherman florist gardener geologist gp guard guide hairdresser historian housewife illustrator inspector instructor interpreter investor janitor jeweller journalist judge labourer lawyer lecturer librarian lifeguard locksmith manager mechanic midwife miner model musician nurse officer optician painter paramedic pharmacist photographer physicist physiotherapist pilot plumber policeman policewoman politician porter postman potter priest producer professor programmer psychiatrist psychologist publisher receptionist recruiter reporter researcher retiree roofer sailor salesman saleswoman scientist sculptor secretary singer soldier solicitor student surgeon tailor teacher technician therapist translator tutor undertaker vet veterinarian waiter waitress welder writer',
);

/** "A good cook" tells how, not what for a living. */
const SKILL =
  /^(?:good|bad|great|terrible|awful|decent|fast|slow|careful|safe|designated|better|lousy|nervous|keen|big)\b/iu;

const NO_EMPLOYERS =
  /^(?:home|night|nights|weekends|times|the moment|the weekend|least|free|nothing|money|it|that|this|a living|myself|fun|peanuts)\b/iu;

const FIELDS =
  'finance|marketing|sales|it|tech|construction|healthcare|education|retail|insurance|banking|hr|logistics|hospitality|law|accounting|engineering|advertising|publishing|catering|tourism';

function isOccupation(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  return words.length <= 4 && !SKILL.test(text) && OCCUPATIONS.has(words.at(-1) ?? '');
}

function worksAs(text: string, ends = false): readonly Finding[] {
  const job = trimValue(text).replace(/ (?:at|in|for|from|on|by) .+$/iu, '');
  if (!isShort(job) || /^(?:hard|much|little|well)\b/iu.test(job)) return [];
  return [
    {
      attribute: 'works_as',
      value: toKey(job),
      says: `works as ${article(toKey(job))} ${job.replace(/^(?:an?|the) /iu, '')}`,
      category: 'personal',
      importance: 0.8,
      ends,
    },
  ];
}

function article(noun: string): string {
  return /^[aeiou]/iu.test(noun) ? 'an' : 'a';
}

function worksAt(text: string, ends = false): readonly Finding[] {
  const place = trimValue(text);
  if (!isShort(place) || NO_EMPLOYERS.test(place)) return [];
  if (!/\p{Lu}/u.test(place) && !/^(?:the|a|an|my) /iu.test(place)) return [];
  return [
    {
      attribute: 'works_at',
      value: toKey(place),
      says: `works at ${place}`,
      category: 'personal',
      importance: 0.7,
      ends,
    },
  ];
}

function worksIn(field: string): readonly Finding[] {
  const says = `works in ${field}`;
  return [
    {
      attribute: 'works_in',
      value: toKey(field),
      says,
      category: 'personal',
      importance: 0.6,
    },
  ];
}

function studies(subject: string, school: string | undefined): readonly Finding[] {
  const value = trimValue(subject);
  if (!isShort(value) || value.split(' ').length > 4) return [];
  if (/^(?:at|hard|a|the|for|too|late|my|in|on|with|it|that|alone)\b/iu.test(value)) return [];
  const findings: Finding[] = [
    {
      attribute: 'studies',
      value: toKey(value),
      says: `studies ${value}`,
      category: 'personal',
      importance: 0.7,
    },
  ];
  return school === undefined ? findings : [...findings, ...studiesAt(school)];
}

function studiesAt(text: string): readonly Finding[] {
  const school = trimValue(text);
  if (!/\p{Lu}.* (?:University|College|School)$/u.test(school)) return [];
  return [
    {
      attribute: 'studies_at',
      value: toKey(school),
      says: `studies at ${school}`,
      category: 'personal',
      importance: 0.6,
    },
  ];
}

/** What somebody does for a living. */
export const WORK_RULES: readonly Rule[] = [
  {
    pattern: i(`${ADV}(?:work|am working) as (?<job>.+?) (?:at|for) (?<place>.+)`),
    find: (g) => [...worksAs(g['job'] ?? ''), ...worksAt(g['place'] ?? '')],
  },
  {
    pattern: i(`${ADV}work as (?<job>.+)`),
    find: (g) => worksAs(g['job'] ?? ''),
  },
  {
    pattern: i(`${ADV}(?:work|am working) (?:at|for) (?<place>.+?) as (?<job>.+)`),
    find: (g) => [...worksAt(g['place'] ?? ''), ...worksAs(g['job'] ?? '')],
  },
  {
    pattern: i(`${ADV}(?:work|am working) (?:at|for) (?<place>(?:(?! as ).)+)`),
    find: (g) => worksAt(g['place'] ?? ''),
  },
  { pattern: i(`${ADV}work in (?<field>${FIELDS})`), find: (g) => worksIn(g['field'] ?? '') },
  {
    pattern: i(`am ${ADV}(?:a|an) (?<job>[\\p{L} -]+?) (?:at|for) (?<place>.+)`),
    find: ({ job = '', place = '' }) =>
      isOccupation(trimValue(job)) ? [...worksAs(job), ...worksAt(place)] : [],
  },
  {
    pattern: i(`am ${ADV}(?:a|an) (?<job>[\\p{L} -]+)`),
    find: ({ job = '' }) => {
      const title = trimValue(job).replace(/ (?:at|in|for|from|by) .+$/iu, '');
      return isOccupation(title) ? worksAs(title) : [];
    },
  },
  {
    pattern: i('(?:do not|no longer) work (?:at|for) (?<place>.+)'),
    find: (g) => worksAt(g['place'] ?? '', true),
  },
  {
    pattern: i('used to work (?:at|for) (?<place>.+)'),
    find: (g) => worksAt(g['place'] ?? '', true),
  },
  {
    pattern: i(`used to (?:work as|be) ${ARTICLE}(?<job>.+)`),
    find: ({ job = '' }) => (isOccupation(trimValue(job)) ? worksAs(job, true) : []),
  },
  {
    pattern: i(`${ADV}(?:study|am studying) (?<subject>.+?)(?: at (?<school>.+))?`),
    find: (g) => studies(g['subject'] ?? '', g['school']),
  },
];
