import type { Said } from './said';

export interface HistoryBounds {
  /** Characters of history that a model is shown at most. */
  readonly chars: number;
  /** Messages of it. */
  readonly messages: number;
}

/** Filled so far, the oldest turns are condensed; so much stays as it was said. */
const FULL = 0.6;
const KEPT = 0.35;
/** What is condensed at once; of more the rest follows. */
const MOST_CHARS = 24_000;

/**
 * The oldest turns, which are to be condensed so that all of a session is either in the summary or in the
 * history; empty while all of it fits. `said` is what no summary covers yet, oldest first. Pure.
 */
export function batchOf(said: readonly Said[], bounds: HistoryBounds): readonly Said[] {
  if (isWithin(said, bounds, FULL)) return [];
  const turnNos = [...new Set(said.map(({ turnNo }) => turnNo))];
  // The newest turn alone may be too long; it is in the history, as far as it fits.
  const from = turnNos.find((turnNo, index) => {
    const rest = said.filter((each) => each.turnNo >= turnNo);
    return index === turnNos.length - 1 || isWithin(rest, bounds, KEPT);
  });
  return withinOneCall(said.filter(({ turnNo }) => turnNo < (from ?? 0)));
}

/** Whole turns; the first in any case. */
function withinOneCall(said: readonly Said[]): readonly Said[] {
  let chars = 0;
  const tooFar = said.find((each) => {
    chars += each.text.length;
    return chars > MOST_CHARS && each.turnNo !== said[0]?.turnNo;
  });
  return tooFar === undefined ? said : said.filter(({ turnNo }) => turnNo < tooFar.turnNo);
}

function isWithin(said: readonly Said[], bounds: HistoryBounds, share: number): boolean {
  const chars = said.reduce((sum, each) => sum + each.chars, 0);
  return chars <= bounds.chars * share && said.length <= bounds.messages * share;
}
