import { batchOf } from './batch';
import type { Said } from './said';

const BOUNDS = { chars: 1_000, messages: 100 };

function exchanges(count: number, chars: number): Said[] {
  return Array.from({ length: count }, (_, index): Said[] => [
    { turnNo: index + 1, role: 'user', text: 'x'.repeat(chars / 2), chars: chars / 2 },
    { turnNo: index + 1, role: 'assistant', text: 'y'.repeat(chars / 2), chars: chars / 2 },
  ]).flat();
}

const turnsOf = (said: readonly Said[]) => [...new Set(said.map(({ turnNo }) => turnNo))];

describe(batchOf.name, () => {
  it('leaves alone what a model is shown anyway', () => {
    expect(batchOf(exchanges(6, 100), BOUNDS)).toEqual([]);
    expect(batchOf([], BOUNDS)).toEqual([]);
  });

  it('takes whole turns, the oldest, and leaves the recent ones in the history', () => {
    expect(turnsOf(batchOf(exchanges(8, 100), BOUNDS))).toEqual([1, 2, 3, 4, 5]);
  });

  it('counts messages as well as characters', () => {
    const batch = batchOf(exchanges(31, 2), BOUNDS);

    expect(turnsOf(batch)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  });

  it('never takes the newest turn, however long it is', () => {
    expect(turnsOf(batchOf(exchanges(2, 2_000), BOUNDS))).toEqual([1]);
    expect(batchOf(exchanges(1, 2_000), BOUNDS)).toEqual([]);
  });

  it('asks no model for more than it can read at once', () => {
    const said = exchanges(10, 8_000);

    expect(turnsOf(batchOf(said, BOUNDS))).toEqual([1, 2, 3]);
  });
});
