import { type EventPosition, eventIdOf, localEventId, parseEventId } from './event-position';

const at = (xid: bigint, id: bigint, lag = 0n, isOfSession = true): EventPosition => ({
  xid,
  id,
  horizon: xid - lag,
  isOfSession,
});
const LARGEST = 2n ** 55n - 1n;

describe(eventIdOf.name, () => {
  it.each([
    at(1n, 1n),
    at(800n, 3n, 5n, false),
    at(LARGEST, LARGEST, 2n ** 31n),
    at(2n ** 32n, 2n ** 40n, 1n),
  ])('says all of %p, in the same width', (position) => {
    const id = eventIdOf(position);
    expect(parseEventId(id)).toEqual(position);
    expect(id).toHaveLength(34);
  });

  it('has the order of transactions, then of ids', () => {
    const numbers = [1n, 9n, 10n, 31n, 32n, 1023n, 1024n, 99_999n, LARGEST];
    const ids = numbers.flatMap((xid) => numbers.map((id) => eventIdOf(at(xid, id))));
    expect([...ids].sort()).toEqual(ids);
  });

  it('stands for the present in an id that is in no table, one for each', () => {
    const ids = [localEventId(700n, 1), localEventId(700n, 2)];
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids.map(parseEventId)).toEqual([at(700n, 0n, 0n, false), at(700n, 0n, 0n, false)]);
    expect([...ids, eventIdOf(at(700n, 1n))].sort()).toEqual([...ids, eventIdOf(at(700n, 1n))]);
  });

  it.each([
    '',
    'evt_',
    'evt_abc123',
    `${eventIdOf(at(1n, 1n))} `,
    eventIdOf(at(1n, 1n)).toUpperCase(),
  ])('reads nothing from %j', (text) => {
    expect(parseEventId(text)).toBeUndefined();
  });
});
