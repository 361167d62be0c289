import { isShort, splitList, toKey, trimValue } from '../value';
import { ADV, type Finding, i, my, type Rule } from './rule';

/** What points at something in the conversation, not at a taste: "I like it", "I love how you …". */
const POINTS_AT =
  /^(?:it|that|this|these|those|you|your|him|her|them|me|us|his|their|what|how|when|where|who|why|which|whatever|everything|nothing|something|anything|one|both of|all of|the (?:way|one|ones|first|second|third|last|next|previous|other|idea|sound|look|song|answer|thought|fact)|option|plan|number|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:the |a )?(?:mornings?|afternoons?|evenings?)|tomorrow|to (?:know|hear|see|think|say|be|ask|book|go|bother|interrupt|trouble|admit|complain))\b/iu;
const COMPARES =
  / (?:better|best|one|here|there|in italian|when|if|because|how|that|which|who) ?.*$/iu;

type Liking = 'yes' | 'no';

const WORDS: Readonly<Record<Liking, string>> = { yes: 'enjoys', no: 'dislikes' };

function tastes(text: string, liking: Liking, ends = false): readonly Finding[] {
  const whole = trimValue(text.replace(/ (?:more|better) than .+$/iu, ''));
  if (POINTS_AT.test(whole)) return [];
  return splitList(whole).flatMap((part) => {
    if (!isShort(part) || POINTS_AT.test(part) || COMPARES.test(part)) return [];
    const object = part.replace(/^to (?=\p{L})/iu, '');
    const finding: Finding = {
      attribute: `likes:${toKey(object)}`,
      value: liking,
      says: `${WORDS[liking]} ${part}`,
      category: 'preferences',
      importance: 0.6,
      ends,
    };
    return [finding];
  });
}

/** Ends what was liked before, and is said as it was: who gives something up need not dislike it. */
function noLonger({ verb = 'like', what = '' }: Readonly<Record<string, string>>) {
  return tastes(what, 'no').map((finding) => ({
    ...finding,
    says: finding.says.replace(WORDS.no, `no longer ${verb.toLowerCase()}s`),
  }));
}

function prefers(text: string, over: string | undefined): readonly Finding[] {
  return tastes(text, 'yes').map((finding) => ({
    ...finding,
    says: over === undefined ? `prefers ${text}` : `prefers ${text} to ${trimValue(over)}`,
  }));
}

function favourite(kind: string, text: string): readonly Finding[] {
  const value = trimValue(text);
  if (!isShort(value) || /^(?:not|that|this|it|the one|when|what|playing|called)\b/iu.test(value)) {
    return [];
  }
  return [
    {
      attribute: `favourite:${toKey(kind)}`,
      value: toKey(value),
      says: `'s favourite ${kind} is ${value}`,
      category: 'preferences',
      importance: 0.7,
    },
  ];
}

function avoids(verb: 'eat' | 'drink', text: string): readonly Finding[] {
  const value = trimValue(text);
  if (
    !isShort(value) ||
    POINTS_AT.test(value) ||
    /^(?:much|enough|well|too|and|or|before|after|during|out)\b/iu.test(value)
  ) {
    return [];
  }
  return splitList(value.replace(/ or /giu, ' and ')).map((part) => ({
    attribute: `${verb}s:${toKey(part)}`,
    value: 'no',
    says: `does not ${verb} ${part}`,
    category: 'preferences',
    importance: 0.7,
  }));
}

const LOVE = 'love|like|enjoy|adore|appreciate';
const LIKED = '(?<verb>love|like|enjoy|adore)';
const FAN =
  'a? ?(?:(?:big|huge|massive|great|real) )?fan of|into|fond of|keen on|mad about|crazy about';
const HATE = 'hate|dislike|loathe|despise|detest|cannot stand|cannot bear';

/** What somebody likes, dislikes and prefers. A negation is a dislike, not an absent liking. */
export const TASTE_RULES: readonly Rule[] = [
  { pattern: i(`no longer ${ADV}${LIKED} (?<what>.+)`), find: noLonger },
  { pattern: i(`do not ${ADV}${LIKED} (?<what>.+?) (?:any ?more|any longer)`), find: noLonger },
  { pattern: i('(?:have )?(?:gone|went) off (?<what>.+)'), find: noLonger },
  { pattern: i(`${ADV}(?:${LOVE}) (?<what>.+)`), find: (g) => tastes(g['what'] ?? '', 'yes') },
  { pattern: i(`am ${ADV}(?:${FAN}) (?<what>.+)`), find: (g) => tastes(g['what'] ?? '', 'yes') },
  { pattern: i(`${ADV}(?:${HATE}) (?<what>.+)`), find: (g) => tastes(g['what'] ?? '', 'no') },
  {
    pattern: i(`(?:do not|never|have never) ${ADV}(?:like|love|enjoy|liked|enjoyed) (?<what>.+)`),
    find: (g) => tastes(g['what'] ?? '', 'no'),
  },
  {
    pattern: i(`am not ${ADV}(?:${FAN}) (?<what>.+)`),
    find: (g) => tastes(g['what'] ?? '', 'no'),
  },
  {
    pattern: i(`used to (?:${LOVE}) (?<what>.+)`),
    find: (g) => tastes(g['what'] ?? '', 'yes', true),
  },
  {
    pattern: i(`${ADV}prefer (?<what>.+?)(?: (?:to|over|rather than|than) (?<over>.+))?`),
    find: (g) => prefers(g['what'] ?? '', g['over']),
  },
  {
    pattern: my(
      '(?:all[- ]time )?favou?rite (?<kind>[\\p{L} ]{2,24}?) (?:is|are|was always|has always been|have always been) (?<what>.+)',
    ),
    find: (g) => favourite(g['kind'] ?? '', g['what'] ?? ''),
  },
  {
    pattern: i(`(?:do not|never|cannot) ${ADV}eat (?<what>.+)`),
    find: (g) => avoids('eat', g['what'] ?? ''),
  },
  {
    pattern: i('(?:have )?(?:stopped|quit|gave up|given up) eating (?<what>.+)'),
    find: (g) => avoids('eat', g['what'] ?? ''),
  },
  {
    pattern: i(`(?:do not|never|cannot) ${ADV}drink (?<what>.+)`),
    find: (g) => avoids('drink', g['what'] ?? ''),
  },
  {
    pattern: i(
      '(?:take|drink|have) my (?<drink>coffee|tea) (?<how>black|white|strong|weak|decaf|iced|sweet|with(?:out)? [\\p{L} ]{3,30})',
    ),
    find: ({ drink = '', how = '' }) => [
      {
        attribute: `takes:${drink.toLowerCase()}`,
        value: toKey(how),
        says: `takes ${drink} ${how}`,
        category: 'preferences',
        importance: 0.6,
      },
    ],
  },
];
