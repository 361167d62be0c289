import { byId, byTransaction } from '../log/logged-event';
import type { EventPosition } from '../log/event-position';
import { mergeByCause } from './merge-by-cause';

/** Transactions that overlap as they like; a session's wait for each other. */
function aHistory(random: () => number, count: number): EventPosition[] {
  const running: { xid: bigint; until: number }[] = [];
  const events: EventPosition[] = [];
  let sessionFreeAt = 0;
  for (let now = 1; events.length < count; now++) {
    for (let at = running.length - 1; at >= 0; at--) {
      if ((running[at]?.until ?? 0) <= now) running.splice(at, 1);
    }
    const isOfSession = random() < 0.5;
    if (isOfSession && sessionFreeAt > now) continue;
    const xid = BigInt(now);
    const until = now + 1 + Math.floor(random() * 6);
    const horizon = running.reduce((least, other) => (other.xid < least ? other.xid : least), xid);
    events.push({ xid, id: xid, horizon, isOfSession });
    running.push({ xid, until });
    if (isOfSession) sessionFreeAt = until;
  }
  return events;
}

function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe(mergeByCause.name, () => {
  it.each([1, 2, 3, 4, 5])(
    'puts what lies before the horizon of an event before it (%i)',
    (seed) => {
      const history = aHistory(pseudoRandom(seed), 60);
      const ofSession = history.filter((event) => event.isOfSession).sort(byId);
      const others = history.filter((event) => !event.isOfSession).sort(byTransaction);
      const merged = [...mergeByCause(ofSession, others)].map(({ event }) => event);
      expect(merged).toHaveLength(60);
      for (const [index, { horizon }] of merged.entries()) {
        expect(merged.slice(index + 1).filter(({ xid }) => xid < horizon)).toEqual([]);
      }
      // And each list keeps its own order.
      expect(merged.filter((event) => event.isOfSession)).toEqual(ofSession);
      expect(merged.filter((event) => !event.isOfSession)).toEqual(others);
    },
  );
});
