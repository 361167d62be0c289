import { AMENITIES } from './amenities';
import { EVERYDAY } from './everyday';
import { MONEY_AND_TIME } from './money-and-time';
import { PEOPLE_AND_PLACES } from './people-and-places';
import { THINGS_AND_DOINGS } from './things-and-doings';

/** The columns of the lists, ISO 639-1. */
const LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es', 'ru', 'ja'];

/** What else people say for the same thing: words and expressions of one language. */
export type Concept = readonly string[];

const CONCEPTS = [MONEY_AND_TIME, PEOPLE_AND_PLACES, THINGS_AND_DOINGS, EVERYDAY, AMENITIES]
  .flatMap((list) => list.trim().split('\n'))
  .map((line) => line.split('|').map(entriesOf));

/** The everyday concepts that the language has words for here; none for most languages. */
export function conceptsIn(language: string): readonly Concept[] {
  const column = LANGUAGES.indexOf(language);
  return CONCEPTS.flatMap((columns) => {
    const entries = columns[column] ?? [];
    return entries.length > 1 ? [entries] : [];
  });
}

function entriesOf(column: string): Concept {
  const entries = column.split(',').map((entry) => entry.trim());
  return [...new Set(entries.filter((entry) => entry !== ''))];
}
