import { othersIn } from '../extraction/third-person';
import type { Fact } from '../facts/fact';

const OF_SOMEBODY = /^User's (?<whose>[^.]{1,40})/u;
/** The one who asks does, is or has something. */
const ASKS_ABOUT_SELF = /\b(?:i|i'm|i've|i'd|me|myself)\b/iu;
/** What one has of oneself, and a relative has too. */
const OWN_DETAIL = /\bmy (?:\p{L}+ )?(?:name|age|birthday|job|address|home)\b/iu;

/**
 * Whether a fact can be the answer as far as whom it is about: "where do I live?" is not answered by where one's
 * sister lives. A fact that names nobody else fits, and so does any where the question is not about who asks.
 */
export function fitsWhomIsAsked(question: string, { content }: Pick<Fact, 'content'>): boolean {
  const [whose] = othersIn(OF_SOMEBODY.exec(content)?.groups?.['whose'] ?? '');
  if (whose === undefined || othersIn(question).includes(whose)) return true;
  return !ASKS_ABOUT_SELF.test(question) && !OWN_DETAIL.test(question);
}
