import type { Pulse } from '@parley/database';
import type { EventLog } from '@parley/events';
import type { Features } from '../../system/features';
import { StatusUpdates } from './status-updates';

describe(StatusUpdates.name, () => {
  const flags = { conversation: true, memory: false };
  let isFresh = true;
  const told: unknown[] = [];
  const sut = new StatusUpdates(
    { flags } as Partial<Features> as Features,
    { isFresh: () => isFresh } as Partial<Pulse> as Pulse,
    { emitLocally: (event) => told.push(event) } as Partial<EventLog> as EventLog,
  );

  it('tells clients of what changed, and of nothing else', () => {
    sut.look();
    sut.look();
    expect(told).toEqual([]);
    flags.memory = true;
    sut.look();
    isFresh = false;
    sut.look();
    sut.look();
    expect(told).toMatchObject([
      { type: 'status_update', data: { status: 'ready', features: { chat: true, memory: true } } },
      { type: 'status_update', data: { status: 'unavailable' } },
    ]);
  });
});
