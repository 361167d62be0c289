interface Attribute {
  readonly asked: RegExp;
  /** In the words in which rules put a fact. */
  readonly told: RegExp;
}

/** Of the user, or of somebody who is theirs. */
const WHO = "User(?:'s [^.]{1,60}?)?";
const told = (words: string) => new RegExp(`^${WHO} (?:${words})`, 'u');

/** What may be asked of somebody, and how the fact that answers begins. */
const ATTRIBUTES: readonly Attribute[] = [
  { asked: /\bnames?\b|\bcalled\b|\bwho am i\b/iu, told: /'s name is\b|\bcalled\b/u },
  { asked: /\bhow old\b|\bage\b/iu, told: /\byears? old\b/u },
  { asked: /\bbirthday\b|\bwhen\b.*\bborn\b/iu, told: /\bbirthday\b|\bborn on\b/u },
  { asked: /\banniversary\b/iu, told: /\banniversary\b/iu },
  {
    asked:
      /\b(?:where|city|town|country|street|place)\b.*\b(?:live|living|lives|reside)\b|(?<!e-?mail )\baddress\b|\bmy home\b/iu,
    told: /\blives?\b|(?<!e-mail )\baddress\b|\bmoved\b/u,
  },
  {
    asked: /\bwhere\b.*\b(?:from|born|grow up|grew up)\b|\bhome ?town\b/iu,
    told: /\bis from\b|\bborn in\b|\bgrew up\b/u,
  },
  { asked: /\b(?:where|who|company)\b.*\bwork|\bemployer\b/iu, told: told('works (?:at|for|in)') },
  {
    asked:
      /\bjob\b|\bprofession\b|\boccupation\b|\bfor a living\b|\bfor work\b|\bwork as\b|\bwhat do(?:es)? (?:i|my \p{L}+) do\b/iu,
    told: told('works|studies|is retired'),
  },
  { asked: /\b(?:phone|mobile|telephone)\b/iu, told: /\bphone number\b/u },
  { asked: /\be-?mail\b/iu, told: /\be-mail\b/u },
  { asked: /\ballerg/iu, told: told('is allergic') },
  {
    asked:
      /\bwhen\b.*\b(?:meet|meeting|see|seeing|appointment|interview|lunch|dinner|flight|exam|party)\b|\bappointments?\b|\bmeetings?\b/iu,
    told: / on \p{Lu}\p{L}+day, \d/u,
  },
  {
    asked:
      /\b(?:what|which)\b.*\b(?:do|does)\b(?!.*\bnot\b).*\b(?:like|likes|love|enjoy|adore|prefer)\b/iu,
    told: told(
      'enjoys|likes|loves|prefers|plays|takes|listens|watches|reads|drinks|eats|collects|is learning',
    ),
  },
  {
    asked:
      /\b(?:what|which)\b.*\b(?:hate|dislike|detest|loathe|don't like|not like|can't stand)\b/iu,
    told: told('dislikes|hates|does not|cannot'),
  },
  {
    asked:
      /^(?:and |so |but )*(?:do|does) (?:i|my \p{L}+) (?:still |really )?(?:like|love|enjoy|hate|dislike|prefer)\b/iu,
    told: told(
      '(?:no longer )?(?:enjoys|likes|loves|adores|prefers|dislikes|hates)|does not (?:eat|drink)',
    ),
  },
  { asked: /\bfavou?rite\b/iu, told: /\bfavou?rite\b/u },
  {
    asked: /\bmarried\b|\bdivorced\b|\bsingle\b|\bengaged\b/iu,
    told: told('is (?:married|single|divorced|engaged|widowed|separated)'),
  },
  { asked: /\b(?:do i have|have i got|how many)\b/iu, told: told('has\\b|is allergic') },
];

/** What is planned for a day answers only who asks for plans. */
const DATED = / on \p{Lu}\p{L}+day, \d/u;
const ASKS_FOR_PLANS =
  /\b(?:when|what time|(?:what|which) day|where am i|meet|meeting|seeing|appointments?|plans?|planned|do i have|doing|going|interview|lunch|dinner|exam|flight|fly|flying|trip|travel|party|who)\b/iu;

/** What was so and is no longer is asked for. */
const ONCE = /\bused? to\b/iu;

/**
 * Whether a fact is of what the question asks for: a name is not answered with an age. What neither is known to
 * ask for anything, nor to tell anything, fits.
 */
export function fitsWhatAttribute(question: string, content: string): boolean {
  if (ONCE.test(question) && !ONCE.test(content)) return false;
  if (DATED.test(content) && !ASKS_FOR_PLANS.test(question)) return false;
  const asked = ATTRIBUTES.filter((each) => each.asked.test(question));
  if (asked.length === 0 || !ATTRIBUTES.some((each) => each.told.test(content))) return true;
  return asked.some((each) => each.told.test(content));
}
