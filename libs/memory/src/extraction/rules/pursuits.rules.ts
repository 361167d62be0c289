import { isShort, splitList, toKey, trimValue } from '../value';
import { ADV, type Finding, i, type Rule } from './rule';

const LANGUAGES =
  'arabic|bengali|bulgarian|cantonese|catalan|chinese|croatian|czech|danish|dutch|english|finnish|french|gaelic|german|greek|gujarati|hebrew|hindi|hungarian|indonesian|irish|italian|japanese|korean|latin|mandarin|norwegian|persian|polish|portuguese|punjabi|romanian|russian|serbian|spanish|swahili|swedish|tagalog|tamil|thai|turkish|ukrainian|urdu|vietnamese|welsh|yoruba';
const GAMES =
  'guitar|piano|violin|viola|cello|flute|clarinet|saxophone|trumpet|trombone|drums|bass|harp|organ|ukulele|banjo|accordion|keyboard|tennis|football|soccer|rugby|cricket|golf|hockey|basketball|volleyball|badminton|squash|chess|bridge|poker|darts|snooker|pool|bowls|table tennis|netball|baseball|handball';
const LANGUAGE_LIST = `(?:${LANGUAGES})(?:(?:,| and|, and| &) (?:${LANGUAGES}))*`;

interface Pursuit {
  readonly kind: string;
  readonly says: string;
  readonly category: 'personal' | 'context';
  readonly importance: number;
}

const SPEAKS: Pursuit = { kind: 'speaks', says: 'speaks', category: 'personal', importance: 0.6 };
const PLAYS: Pursuit = { kind: 'plays', says: 'plays', category: 'personal', importance: 0.6 };
const LEARNS: Pursuit = {
  kind: 'learning',
  says: 'is learning',
  category: 'context',
  importance: 0.5,
};
const WORKS_ON: Pursuit = {
  kind: 'working_on',
  says: 'is working on',
  category: 'context',
  importance: 0.4,
};
const TRAINS: Pursuit = {
  kind: 'training_for',
  says: 'is training for',
  category: 'context',
  importance: 0.5,
};
const DRIVES: Pursuit = { kind: 'drives', says: 'drives', category: 'personal', importance: 0.5 };

function pursues(pursuit: Pursuit, text: string): readonly Finding[] {
  const value = trimValue(text);
  if (
    !isShort(value) ||
    /^(?:it|that|this|you|what|how|why|to|from|some|lots|more)\b/iu.test(value)
  )
    return [];
  if (
    /^(?:a lot|a bit|a little|a hard bargain|the (?:weekend|side|road|spot))\b| to /iu.test(value)
  )
    return [];
  return [
    {
      attribute: `${pursuit.kind}:${toKey(value)}`,
      value: 'yes',
      says: `${pursuit.says} ${value}`,
      category: pursuit.category,
      importance: pursuit.importance,
    },
  ];
}

/** What somebody can do and is busy with. */
export const PURSUIT_RULES: readonly Rule[] = [
  {
    pattern: i(
      `${ADV}(?:speak|can speak|am fluent in) (?:fluent |some |a bit of |a little )?(?<what>${LANGUAGE_LIST})`,
    ),
    find: ({ what = '' }) => splitList(what).flatMap((each) => pursues(SPEAKS, each)),
  },
  {
    pattern: i(`${ADV}play (?:the |a bit of |some )?(?<what>${GAMES})(?: .{1,40})?`),
    find: (g) => pursues(PLAYS, g['what'] ?? ''),
  },
  {
    pattern: i(`(?:am|have been) ${ADV}(?:learning|teaching myself) (?<what>(?!to be ).+)`),
    find: ({ what = '' }) => pursues(LEARNS, what.replace(/^(?:how )?to /iu, '')),
  },
  {
    pattern: i(`am ${ADV}(?:working on|writing) (?<what>(?:my|a|an|the|our) .+)`),
    find: (g) => pursues(WORKS_ON, g['what'] ?? ''),
  },
  {
    pattern: i(`am ${ADV}training for (?<what>.+)`),
    find: (g) => pursues(TRAINS, g['what'] ?? ''),
  },
  {
    pattern: i(`${ADV}drive (?<what>(?:a|an|my) .+)`),
    find: (g) => pursues(DRIVES, g['what'] ?? ''),
  },
];
