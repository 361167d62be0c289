import { PETS } from './rules/family.rules';

const RELATIONS =
  'sister|brother|mother|mum|mom|mummy|father|dad|daddy|parents|son|daughter|wife|husband|girlfriend|boyfriend|partner|fiancé|fiancée|grandmother|grandma|gran|nan|grandfather|grandad|grandpa|grandson|granddaughter|aunt|uncle|cousin|nephew|niece|best friend|friend|flatmate|roommate|housemate|neighbour|neighbor|boss|colleague|manager|twin|stepmother|stepfather|stepson|stepdaughter|mother-in-law|father-in-law|sister-in-law|brother-in-law';
const SAME: Readonly<Record<string, string>> = {
  mum: 'mother',
  mom: 'mother',
  mummy: 'mother',
  dad: 'father',
  daddy: 'father',
  gran: 'grandmother',
  nan: 'grandmother',
  grandma: 'grandmother',
  grandad: 'grandfather',
  grandpa: 'grandfather',
  neighbor: 'neighbour',
};
const KIND = '(?:(?:little|big|older|younger|elder|twin|baby|late) )?';

/** The name may follow ("my sister Emma"), in capitals. */
const OF_RELATION = new RegExp(
  `^[Mm]y (?<kind>${KIND})(?<who>${RELATIONS}|${PETS})(?: (?<name>\\p{Lu}\\p{Ll}+))?(?<owns>'s)? (?<rest>.+)$`,
  'u',
);

const OTHERS = new RegExp(`\\b(?:${RELATIONS}|${PETS})(?=s?\\b)`, 'giu');

/** The people and pets that a text names, each by one name: "mum" is `mother`. */
export function othersIn(text: string): readonly string[] {
  return (text.match(OTHERS) ?? []).map(nameOf);
}

function nameOf(who: string): string {
  return SAME[who.toLowerCase()] ?? who.toLowerCase();
}

export interface AboutOther {
  /** `sister`, or where she is named `sister emma`: there may be another. */
  readonly subject: string;
  /** The same as one says it: `sister Emma`. */
  readonly who: string;
  /** What the person is to the user: `sister`. */
  readonly relation: string;
  readonly name: string | undefined;
  /** The clause as that person would say it. */
  readonly text: string;
}

/** "My sister lives in Rome" as what she would say: "I live in Rome". Undefined where it is of nobody's. */
export function aboutOther(clause: string): AboutOther | undefined {
  const groups = OF_RELATION.exec(clause)?.groups;
  if (groups === undefined) return undefined;
  const { owns, name, rest = '' } = groups;
  const relation = nameOf(groups['who'] ?? '');
  const who = name === undefined ? relation : `${relation} ${name}`;
  const text = owns === undefined ? `I ${inFirstPerson(rest)}` : `my ${rest}`;
  return { subject: who.toLowerCase(), who, relation, name, text };
}

const ADVERB = /^((?:really|absolutely|also|always|still|just|now|currently|never|actually) )+/iu;
const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'am',
  are: 'am',
  has: 'have',
  does: 'do',
  goes: 'go',
  was: 'was',
};

function inFirstPerson(rest: string): string {
  const adverbs = ADVERB.exec(rest)?.[0] ?? '';
  const [verb = '', ...others] = rest.slice(adverbs.length).split(' ');
  return adverbs + [firstPersonOf(verb), ...others].join(' ');
}

function firstPersonOf(verb: string): string {
  const known = IRREGULAR[verb.toLowerCase()];
  if (known !== undefined) return known;
  if (verb.endsWith('ies')) return verb.replace(/ies$/u, 'y');
  if (/(?:ch|sh|ss|x|zz)es$/u.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/u.test(verb) ? verb.slice(0, -1) : verb;
}
