import { wakeupsContract } from '../wakeups.contract';
import { RecordedLogger } from '../testing';
import { MemoryWakeups } from './memory.wakeups';

describe(MemoryWakeups.name, () => {
  wakeupsContract(() => Promise.resolve(new MemoryWakeups(new RecordedLogger())));

  it('logs a listener that throws', () => {
    const logger = new RecordedLogger();
    const sut = new MemoryWakeups(logger);
    sut.subscribe('turn:1', () => {
      throw new Error('a fault of the listener');
    });
    sut.publish('turn:1');
    expect(logger.errors).toHaveLength(1);
  });

  it('wakes all topics at once', async () => {
    const sut = new MemoryWakeups();
    const waiting = [sut.wait('turn:1', 60_000), sut.wait('turn:2', 60_000)];
    sut.publishAll();
    await expect(Promise.all(waiting)).resolves.toHaveLength(2);
  });
});
