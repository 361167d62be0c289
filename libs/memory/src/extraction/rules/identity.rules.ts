import { toDayAndMonth, toKey, toNumber, trimValue } from '../value';
import { ADV, type Finding, i, my, oneOf, type Rule } from './rule';

const NO_NAMES = oneOf(
  'not never on a an the my misspelled wrong later back when maybe tomorrow crazy if what whatever old in at for important called one soon then please always mud monday tuesday wednesday thursday friday saturday sunday tonight asap anytime by using via from',
);
const NATIONALITY =
  /^(?:american|argentinian|australian|austrian|belgian|brazilian|british|bulgarian|canadian|chilean|chinese|colombian|croatian|cuban|czech|danish|dutch|egyptian|english|estonian|filipino|finnish|french|german|ghanaian|greek|hungarian|indian|indonesian|iranian|iraqi|irish|israeli|italian|jamaican|japanese|kenyan|korean|latvian|lebanese|lithuanian|mexican|moroccan|nigerian|norwegian|pakistani|peruvian|polish|portuguese|romanian|russian|scottish|serbian|slovak|spanish|swedish|swiss|syrian|thai|turkish|ukrainian|vietnamese|welsh)$/iu;

/** One to three words, capitalised as names are, or at most two where everything is in lower case. */
function named(name: string): readonly Finding[] {
  const value = trimValue(name);
  const words = value.split(' ');
  const isCapitalised = words.every((word) => /^\p{Lu}/u.test(word));
  const isPlausible = words.every((word) => /^[\p{L}][\p{L}'’.-]*$/u.test(word));
  const first = words[0]?.toLowerCase() ?? '';
  if (!isPlausible || words.length > (isCapitalised ? 3 : 2) || NO_NAMES.has(first)) return [];
  if (!isCapitalised && /(?:ed|ing)$/u.test(value)) return [];
  const says = `'s name is ${value}`;
  return [{ attribute: 'name', value: toKey(value), says, category: 'personal', importance: 0.9 }];
}

function aged(text: string): readonly Finding[] {
  const age = toNumber(text);
  if (age === undefined || age < 3 || age > 115) return [];
  const says = `is ${age} years old`;
  return [{ attribute: 'age', value: String(age), says, category: 'personal', importance: 0.7 }];
}

function bornOn(text: string): readonly Finding[] {
  const day = toDayAndMonth(trimValue(text)) ?? toDayAndMonth(text);
  if (day === undefined) return [];
  const says = `'s birthday is ${day}`;
  const value = day.toLowerCase();
  return [{ attribute: 'birthday', value, says, category: 'personal', importance: 0.8 }];
}

function national(adjective: string): readonly Finding[] {
  const value = adjective.toLowerCase();
  const says = `is ${adjective}`;
  return [{ attribute: 'nationality', value, says, category: 'personal', importance: 0.7 }];
}

function contact(attribute: 'email' | 'phone', value: string): readonly Finding[] {
  const says = `'s ${attribute === 'email' ? 'e-mail address' : 'phone number'} is ${value}`;
  const key = attribute === 'email' ? value.toLowerCase() : value;
  return [{ attribute, value: key, says, category: 'personal', importance: 0.8 }];
}

const RELATIONSHIP: Readonly<Record<string, string>> = {
  widow: 'widowed',
  widower: 'widowed',
};

function related(status: string): readonly Finding[] {
  const value = RELATIONSHIP[status.toLowerCase()] ?? status.toLowerCase();
  const says = `is ${value}`;
  return [{ attribute: 'relationship', value, says, category: 'personal', importance: 0.7 }];
}

const STATUS = 'married|single|divorced|engaged|widowed|separated';

/** Who somebody is: name, age, birthday, nationality, how to reach them. */
export const IDENTITY_RULES: readonly Rule[] = [
  {
    pattern: my('(?:(?:first|full|last) )?name is (?<name>.+)'),
    find: (g) => named(g['name'] ?? ''),
  },
  { pattern: i('(?:am|get) called (?<name>.+)'), find: (g) => named(g['name'] ?? '') },
  {
    pattern: /^(?:(?:you can|please|just|everyone can) )*call me (?<name>.+)$/iu,
    find: (g) => named(g['name'] ?? ''),
  },
  {
    // Only in capitals: "I am tired" is no name.
    pattern: /^[Ii] am (?<name>\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?)(?: here)?$/u,
    find: ({ name = '' }) => (NATIONALITY.test(name) ? national(name) : named(name)),
  },
  {
    pattern: i(`am ${ADV}(?<adjective>[a-z]+)`),
    find: ({ adjective = '' }) => (NATIONALITY.test(adjective) ? national(adjective) : []),
  },
  {
    pattern: i('am (?<age>[a-z]+(?:[ -][a-z]+)?|\\d{1,3}) years? old(?: now)?'),
    find: (g) => aged(g['age'] ?? ''),
  },
  { pattern: i(`am ${ADV}(?<age>\\d{1,3})`), find: (g) => aged(g['age'] ?? '') },
  {
    pattern: i(
      `(?:have )?${ADV}turned (?<age>\\d{1,3}|[a-z]+(?:-[a-z]+)?)(?: (?:yesterday|today|(?:last|this|on|in) .{1,20}))?`,
    ),
    find: (g) => aged(g['age'] ?? ''),
  },
  { pattern: my('birthday is (?:on )?(?<date>.+)'), find: (g) => bornOn(g['date'] ?? '') },
  { pattern: i('was born on (?<date>.+)'), find: (g) => bornOn(g['date'] ?? '') },
  {
    pattern: my('e-?mail(?: address)? is (?<at>[^\\s@]+@[^\\s@]+\\.[a-z]{2,})'),
    find: (g) => contact('email', g['at'] ?? ''),
  },
  {
    pattern: my(
      '(?:(?:tele|mobile |cell )?phone|mobile)(?: number)? is (?<at>\\+?[\\d][\\d ()-]{5,18}\\d)',
    ),
    find: (g) => contact('phone', g['at'] ?? ''),
  },
  { pattern: i(`am ${ADV}(?<status>${STATUS})`), find: (g) => related(g['status'] ?? '') },
  {
    pattern: i(`am ${ADV}a (?<status>widow|widower)`),
    find: (g) => related(g['status'] ?? ''),
  },
  {
    pattern: i(`(?:have )?${ADV}(?:got|gotten) (?<status>married|divorced|engaged)(?: .{1,30})?`),
    find: (g) => related(g['status'] ?? ''),
  },
];
