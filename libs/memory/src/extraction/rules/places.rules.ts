import { isShort, toKey, trimValue } from '../value';
import { ADV, type Finding, i, oneOf, type Rule } from './rule';

/** What people live in without living there. */
const NO_PLACES = oneOf(
  'work school nowhere nothing behind cloud clouds server servers moon mars past future moment fear hope peace house flat home world internet dream dreams bubble here there city town village it that this',
);

/** A name in capitals, or up to three words that are none of those; "a small house" is no place. */
function placeIn(text: string): string | undefined {
  const place = trimValue(text);
  if (!isShort(place)) return undefined;
  const words = place.split(' ');
  if (NO_PLACES.has(words.at(-1)?.toLowerCase() ?? '')) return undefined;
  if (/\p{Lu}/u.test(place)) return place;
  const isNamed = !/^(?:a|an|the|my|our|this|that|your|his|her|their) /iu.test(place);
  return isNamed && words.length <= 3 ? place : undefined;
}

function lives(text: string, ends = false): readonly Finding[] {
  const place = placeIn(text.replace(/^in /iu, ''));
  if (place === undefined) return [];
  const says = /^(?:near|outside|by|on) /iu.test(place) ? `lives ${place}` : `lives in ${place}`;
  return [
    {
      attribute: 'lives_in',
      value: toKey(place),
      says,
      category: 'personal',
      importance: 0.8,
      ends,
    },
  ];
}

function comesFrom(text: string): readonly Finding[] {
  const place = placeIn(text);
  if (place === undefined || /^(?:time|now|here|then)\b/iu.test(place)) return [];
  return [
    {
      attribute: 'from',
      value: toKey(place),
      says: `is from ${place}`,
      category: 'personal',
      importance: 0.7,
    },
  ];
}

function bornIn(text: string): readonly Finding[] {
  const place = placeIn(text);
  if (place === undefined || /\d/u.test(place)) return [];
  return [
    {
      attribute: 'born_in',
      value: toKey(place),
      says: `was born in ${place}`,
      category: 'personal',
      importance: 0.6,
    },
  ];
}

/** Only to what is written as a name, and by "going" only with a time: "going to bed", "to Tesco" are no trips. */
function travels(verb: string, text: string): readonly Finding[] {
  const place = trimValue(text);
  const isErrand = / (?:now|today|tomorrow|later)$/iu.test(text) || place === text;
  if (/^(?:going|heading|off)$/iu.test(verb) && isErrand) return [];
  if (!isShort(place) || !/^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*$/u.test(place)) return [];
  const when = /^ (?<when>(?:on|this|next|tomorrow|today|in)\b.*)$/iu.exec(
    text.slice(place.length),
  );
  return [
    {
      attribute: `trip_to:${toKey(place)}`,
      value: 'yes',
      says: `is going to ${place}`,
      category: 'context',
      importance: 0.4,
      ...(when?.groups?.['when'] === undefined ? {} : { when: when.groups['when'] }),
    },
  ];
}

const SINCE = '(?:since|for) .+';

/** Where somebody lives, comes from and goes to. */
export const PLACE_RULES: readonly Rule[] = [
  {
    pattern: i(`${ADV}(?:live|am living|reside|am based) (?<place>(?:in|near|outside|by|on) .+)`),
    find: (g) => lives(g['place'] ?? ''),
  },
  {
    pattern: i(`have ${ADV}(?:lived|been living) in (?<place>.+?) ${SINCE}`),
    find: (g) => lives(g['place'] ?? ''),
  },
  {
    pattern: i(`(?:have )?${ADV}(?:moved|relocated) (?:from .+ )?to (?<place>.+)`),
    find: (g) => lives(g['place'] ?? ''),
  },
  {
    pattern: i(`(?:do not|no longer) ${ADV}live in (?<place>.+)`),
    find: (g) => lives(g['place'] ?? '', true),
  },
  {
    pattern: i('(?:used to live in|(?:have )?moved (?:away from|out of)) (?<place>.+)'),
    find: (g) => lives(g['place'] ?? '', true),
  },
  {
    pattern: i(`(?:am|come) ${ADV}(?:originally )?from (?<place>.+)`),
    find: (g) => comesFrom(g['place'] ?? ''),
  },
  { pattern: i('was born in (?<place>.+)'), find: (g) => bornIn(g['place'] ?? '') },
  {
    pattern: i(`am ${ADV}(?<verb>going|flying|travell?ing|heading|driving|off) to (?<place>.+)`),
    find: (g) => travels(g['verb'] ?? '', g['place'] ?? ''),
  },
];
