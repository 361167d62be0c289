import type { ExtractedFact } from '../extraction/extracted-fact';
import { echoTest, isDoubtful, isForeign, isNoClaim } from '../extraction/gates';
import { ownWords, withoutQuotes } from '../extraction/own-words';
import { plain, sentencesOf } from '../extraction/sentences';
import { toKey } from '../extraction/value';
import type { SaidTurn } from './fact-work';
import type { ClaimedFact } from './model-prompt';

const FIRST_PERSON = /\b(?:I|I'm|I've|me|my|mine|we|our|us)\b/iu;
const LONGEST_WORTH_ASKING = 2_000;

/** Whether a message may hold a fact at all, so that most turns cost no call. */
export function isWorthAsking(message: string): boolean {
  return claimsOf(message, '').some((sentence) => FIRST_PERSON.test(sentence));
}

/** Believes what stands in the user's own words, in a sentence that claims it, and that no rule has seen. */
export function admitFacts(
  claimed: readonly ClaimedFact[],
  turn: SaidTurn,
  known: readonly ExtractedFact[],
): readonly ExtractedFact[] {
  const sentences = claimsOf(turn.text, turn.before);
  const seen = new Set(known.map(({ subject, attribute }) => `${subject}\n${attribute}`));
  return claimed
    .filter((fact) => isSaid(fact, sentences))
    .map(toFact)
    .filter(({ subject, attribute }) => {
      const key = `${subject}\n${attribute}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function claimsOf(message: string, before: string): readonly string[] {
  const text = plain(message.slice(0, LONGEST_WORTH_ASKING));
  if (isForeign(text)) return [];
  const isEcho = echoTest([before]);
  return sentencesOf(ownWords(text))
    .filter((sentence) => !isNoClaim(sentence) && !isEcho(sentence))
    .flatMap((sentence) => withoutQuotes(sentence) ?? [])
    .filter((sentence) => !isDoubtful(sentence));
}

/** The quote stands in one such sentence, is said in the first person, and holds the value. */
function isSaid({ quote, value }: ClaimedFact, sentences: readonly string[]): boolean {
  const said = bare(plain(quote));
  const sentence = sentences.map(bare).find((each) => said !== '' && each.includes(said));
  if (sentence === undefined || !FIRST_PERSON.test(sentence)) return false;
  return bare(value)
    .split(' ')
    .filter((word) => word.length > 3)
    .every((word) => sentence.includes(word.slice(0, 4)));
}

function toFact({ quote: _, subject, attribute, value, ...fact }: ClaimedFact): ExtractedFact {
  const [kind = '', object] = attribute.split(/:(.*)/su);
  return {
    ...fact,
    subject: subject.toLowerCase(),
    attribute: object === undefined ? kind : `${kind}:${toKey(object)}`,
    value: toKey(value),
  };
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
