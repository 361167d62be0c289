import { toKey } from '../extraction/value';
import { othersIn } from '../extraction/third-person';
import type { Fact } from '../facts/fact';
import { fitsWhatAttribute } from './asked-attribute';

const OF_SOMEBODY = /^User's (?<whose>[^.]{1,40})/u;
/** The one who asks does, is or has something. */
const ASKS_ABOUT_SELF = /\b(?:i|i'm|i've|i'd|me|myself)\b/iu;
/** What one has of oneself, and a relative has too. */
const OWN_DETAIL = /\bmy (?:\p{L}+ )?(?:name|age|birthday|job|address|home)\b/iu;
const SELF_FACT = /^User(?:'s (?:name|birthday|age|address)\b| (?:lives|works|is \d|was born)\b)/u;
const FAVOURITE = /\bfavou?rite (?<what>\p{L}+)/iu;

/**
 * Whether a fact can be the answer as far as it goes by whom and what is asked: "where do I live?" is not answered by
 * where one's sister lives, nor "my favourite song" by a favourite colour.
 */
export function fitsWhatIsAsked(question: string, { content }: Pick<Fact, 'content'>): boolean {
  const [asked, told] = [question, content].map((text) => FAVOURITE.exec(text)?.groups?.['what']);
  if (asked !== undefined && told !== undefined && toKey(asked) !== toKey(told)) return false;
  return fitsWhatAttribute(question, content) && fitsWhomIsAsked(question, content);
}

function fitsWhomIsAsked(question: string, content: string): boolean {
  const asked = othersIn(question);
  const told = othersIn(content);
  if (asked.length > 0) {
    return told.length === 0 ? !SELF_FACT.test(content) : told.some((who) => asked.includes(who));
  }
  const isOfSomebody = othersIn(OF_SOMEBODY.exec(content)?.groups?.['whose'] ?? '').length > 0;
  return !isOfSomebody || !(ASKS_ABOUT_SELF.test(question) || OWN_DETAIL.test(question));
}
