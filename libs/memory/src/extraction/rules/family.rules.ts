import { toKey, toNumber } from '../value';
import { COUNT, type Finding, i, type Rule } from './rule';

export const PETS =
  'dog|cat|parrot|rabbit|hamster|horse|pony|goldfish|fish|budgie|canary|tortoise|turtle|snake|lizard|puppy|kitten|guinea pig|chicken|goat|sheep|cow|bird|rat|mouse|gerbil|ferret|pig|duck';
const RELATIVES =
  'sister|brother|son|daughter|wife|husband|girlfriend|boyfriend|partner|fiancé|fiancée|grandson|granddaughter|nephew|niece|twin|stepson|stepdaughter|stepbrother|stepsister';
const KIND = '(?:(?:little|big|older|younger|elder|twin|baby|old|young|new|black|white|small) )*';

function pet(kind: string, name: string | undefined): readonly Finding[] {
  const key = toKey(kind);
  const has: Finding = {
    attribute: `pet:${key}`,
    value: 'yes',
    says: key.endsWith('s') ? `has ${key}` : `has a ${key}`,
    category: 'personal',
    importance: 0.7,
  };
  return name === undefined
    ? [has]
    : [
        has,
        {
          ...has,
          attribute: `${key}.name`,
          value: toKey(name),
          says: `'s ${key}'s name is ${name}`,
        },
      ];
}

function relative(kind: string): readonly Finding[] {
  const key = toKey(kind);
  return [
    {
      attribute: `family:${key}`,
      value: 'yes',
      says: key.endsWith('s') ? `has ${key}` : `has a ${key}`,
      category: 'personal',
      importance: 0.6,
    },
  ];
}

function children(count: string): readonly Finding[] {
  const number = toNumber(count);
  if (number === undefined || number === 0) return [];
  return [
    {
      attribute: 'has_children',
      value: String(number),
      says: number === 1 ? 'has one child' : `has ${number} children`,
      category: 'personal',
      importance: 0.7,
    },
  ];
}

/** Who belongs to somebody: relatives and animals. */
export const FAMILY_RULES: readonly Rule[] = [
  {
    pattern: i(
      `(?:have|own|keep) (?:${COUNT} ${KIND}(?=\\p{L})|(?=\\p{L}+s$))(?<pet>(?:${PETS})s?|puppies|ponies|mice)(?: (?:called|named) (?<name>\\p{L}+))?`,
    ),
    find: (g) => pet(g['pet'] ?? '', g['name']),
  },
  {
    pattern: i(
      `(?:no longer have|do not have) (?:a|an|any) (?<pet>(?:${PETS})s?) (?:any ?more|any longer)`,
    ),
    find: (g) => pet(g['pet'] ?? '', undefined).map((finding) => ({ ...finding, ends: true })),
  },
  {
    pattern: i(
      'have (?<count>\\d{1,2}|[a-z]+) (?:(?:young|small|little|grown-up|adult) )?(?:children|kids)',
    ),
    find: (g) => children(g['count'] ?? ''),
  },
  {
    pattern: i(
      `have ${COUNT} (?<kind>(?:(?:little|big|older|younger|elder|twin|baby) )?(?:${RELATIVES})s?)`,
    ),
    find: (g) => relative(g['kind'] ?? ''),
  },
];
