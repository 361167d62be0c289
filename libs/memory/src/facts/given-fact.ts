import { extractFacts } from '../extraction/extract-facts';
import { type ExtractedFact, type FactCategory, USER } from '../extraction/extracted-fact';
import { isForeign } from '../extraction/gates';
import { plain } from '../extraction/sentences';
import { toKey } from '../extraction/value';

const IMPORTANCE = 0.8;
const MAX_NOTE_CHARS = 500;

interface GivenFact {
  readonly content: string;
  readonly category?: FactCategory | undefined;
  readonly importance?: number | undefined;
}

/**
 * A fact in a client's own words. Where the rules see one fact in them ("User lives in Leeds"), it takes
 * the place of what was known of the same attribute; else it stands for itself.
 */
export function asGivenFact({ content, category, importance }: GivenFact): ExtractedFact {
  const [seen, another] = extractFacts(inFirstPerson(content));
  const known = another === undefined && seen?.ends === false ? seen : asNote(content);
  return {
    ...known,
    content,
    category: category ?? known.category,
    importance: importance ?? known.importance,
  };
}

/** What a person asks to be kept. */
export interface Telling {
  /** The facts of the first that has any are meant. */
  readonly texts: readonly string[];
  /** Kept as it is where no rule sees a fact. */
  readonly note?: string | undefined;
  /** A model tells, which says "User lives in York"; a person who says so speaks of somebody else. */
  readonly isByModel: boolean;
}

export function toldIn({ texts, note, isByModel }: Telling): readonly ExtractedFact[] {
  // Where the whole is somebody's orders, the part that looks harmless is theirs too.
  if ([...texts, note ?? ''].some((text) => isForeign(plain(text)))) return [];
  for (const text of texts) {
    const facts = extractFacts(isByModel ? inFirstPerson(text) : text);
    if (facts.length > 0) return facts;
  }
  return note === undefined || note.trim() === '' ? [] : [asNote(note.slice(0, MAX_NOTE_CHARS))];
}

/** What no rule knows: only the same words are the same fact. */
export function asNote(text: string): ExtractedFact {
  const content = text.trim();
  return {
    subject: USER,
    attribute: `note:${toKey(content)}`,
    value: 'yes',
    content,
    category: 'other',
    importance: IMPORTANCE,
    ends: false,
  };
}

const VERBS: Readonly<Record<string, string>> = { is: 'am', has: 'have', does: 'do' };

/** "User lives in Leeds" as the user would say it; other sentences as they are. */
function inFirstPerson(content: string): string {
  return content
    .replace(/^(?:the )?user's /iu, 'my ')
    .replace(/^(?:the )?user (\p{L}+)/iu, (_, verb: string) => {
      const known = VERBS[verb.toLowerCase()];
      return `I ${known ?? verb.replace(/(?<=[^s])s$/u, '')}`;
    });
}
