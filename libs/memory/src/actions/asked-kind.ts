import { toKey } from '../extraction/value';
import { APPOINTMENT } from '../extraction/resolve-dates';
import type { FactKind } from '../facts/fact-kinds.repository';

const ASK = '(?:(?:and|so|tell me|remind me|do you know|can you tell me) )?';
const WHAT =
  '(?:what|which)(?: (?:else|all|things|stuff|kinds? of things|sorts? of things|foods?|activities))?(?: else)?';
const OFTEN =
  '(?: (?:really|most|the most|best|doing|to do|so much|in general|again|generally|about))*';

const LIKES: FactKind = { attributes: ['likes:'], value: 'yes' };
const DISLIKES: FactKind = { attributes: ['likes:', 'eats:', 'drinks:'], value: 'no' };

/** Questions for all of a kind, and how those facts are told apart. */
const KINDS: readonly (readonly [asks: string, kind: FactKind])[] = [
  [`${WHAT} do i(?: really)? (?:like|love|enjoy|adore)${OFTEN}`, LIKES],
  ['what are my (?:likes|hobbies|interests|pastimes)', LIKES],
  [
    `${WHAT} do i(?: really)? (?:hate|dislike|detest|loathe|not (?:like|enjoy|love))${OFTEN}`,
    DISLIKES,
  ],
  [
    `${WHAT} (?:don't|can't|cannot|can) i (?:like|enjoy|love|stand|bear|not stand|not bear)${OFTEN}`,
    DISLIKES,
  ],
  ['what are my dislikes', DISLIKES],
  [
    `(?:${WHAT} am i allergic to|am i allergic to (?:anything|something)|what are my allergies|do i have (?:any |an )?allerg(?:y|ies))`,
    { attributes: ['allergy:'] },
  ],
  [
    '(?:what are my (?:favourites|favorites|favou?rite things)|what do i like best|what are my preferences)',
    { attributes: ['favourite:', 'favorite:', 'likes:'] },
  ],
  [
    "(?:(?:what|which) (?:other )?(?:appointments?|meetings?|plans?|events?) (?:do i have|have i got|are there|did i tell you about)|what are my (?:next )?(?:appointments|meetings|plans)|do i have (?:any|an|a|other) (?:appointments?|meetings?|plans|events?)|have i (?:got )?any (?:appointments?|meetings?|plans)|(?:what's|what is|anything) (?:on|in) my (?:calendar|diary|agenda|schedule)|what (?:do i have|have i got|is|am i doing|have i) (?:on|planned|coming up))",
    { attributes: [APPOINTMENT, 'trip_to:'] },
  ],
  [
    '(?:(?:what|which) pets do i have|do i have (?:any |a )?pets?|what are my pets)',
    { attributes: ['pet:'] },
  ],
  [
    "(?:what's|what is|do you know|tell me|say) my (?:full |first )?name|who am i|who i am|(?:do you )?know who i am|what my name is|what am i called|what's my name again",
    { attributes: ['name'] },
  ],
  ["how old am i|how old i am|(?:what's|what is) my age", { attributes: ['age'] }],
  [
    "(?:when's|when is|what's|what is) my birthday|when my birthday is|when was i born",
    { attributes: ['birthday'] },
  ],
  ["(?:what's|what is) my (?:phone|mobile|telephone)(?: number)?", { attributes: ['phone'] }],
  ["(?:what's|what is) my e ?mail(?: address)?", { attributes: ['email'] }],
  [
    "(?:where do i live|where i live|where am i living|(?:what|which) (?:town|city|country|place) (?:do i live|am i living) in|where's my home|where is my home)",
    { attributes: ['lives_in'] },
  ],
  ['where (?:am i|do i come) from|where was i born', { attributes: ['from', 'born_in'] }],
  [
    '(?:where|(?:at )?(?:what|which) (?:company|place|firm)) do i work(?: at| for)?|where i work|who do i work for|who is my employer',
    { attributes: ['works_at', 'works_in'] },
  ],
  [
    "(?:what's|what is) my (?:job|profession|occupation)|what do i (?:do|work as)(?: for (?:a living|work))?|what do i do for my living",
    { attributes: ['works_as', 'works_at', 'studies'] },
  ],
  ['(?:what|which|how many) languages (?:do|can) i speak', { attributes: ['speaks:'] }],
];
const WHOLE = KINDS.map(
  ([asks, kind]) =>
    [
      new RegExp(
        `^${ASK}(?:${asks})(?<rest>(?: (?:on|for|this|next) .+| today| tomorrow| tonight| coming up| planned| then)?)$`,
        'u',
      ),
      kind,
    ] as const,
);

const FAVOURITE =
  /^(?:(?:and|so|tell me|remind me) )?(?:what's|what is|whats|which is|who's|who is|what are|tell me) my (?:all time )?favou?rite (?<what>[\p{L} ]{2,24})$/u;

export interface AskedKind {
  readonly kind: FactKind;
  /** The day that the question is narrowed to, as it was said. */
  readonly when: string | undefined;
}

/** What kind of facts a question wants, all of them; undefined where it asks for something of its own. */
export function askedKind(question: string): AskedKind | undefined {
  const text = question
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
    .replace(/(?: (?:please|again|now|currently|at the moment|these days|right now))+$/u, '');
  const favourite = FAVOURITE.exec(text)?.groups?.['what'];
  if (favourite !== undefined) {
    return { kind: { attributes: [`favourite:${toKey(favourite)}`] }, when: undefined };
  }
  for (const [pattern, kind] of WHOLE) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const rest = found.groups?.['rest']?.trim();
    const isDay = rest !== undefined && rest !== '' && !/^(?:coming up|planned|then)$/u.test(rest);
    const isOfDays = kind.attributes.includes(APPOINTMENT);
    if (isDay && !isOfDays) return undefined;
    return { kind, when: isDay ? rest : undefined };
  }
  return undefined;
}
