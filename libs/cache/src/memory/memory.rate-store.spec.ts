import { FixedClock } from '@parley/common';
import { rateStoreContract } from '../rate-store.contract';
import { MemoryRateStore } from './memory.rate-store';

const ONE_A_MINUTE = { points: 1, windowMs: 60_000 };

describe(MemoryRateStore.name, () => {
  rateStoreContract(() => {
    const clock = new FixedClock();
    return Promise.resolve({
      sut: new MemoryRateStore(clock),
      passTime: async (ms) => clock.advance(ms),
    });
  });

  it('says that its limits hold within the instance', () => {
    expect(new MemoryRateStore(new FixedClock()).scope).toBe('instance');
  });

  it('holds a bounded number of keys and forgets the one unused for longest', async () => {
    const sut = new MemoryRateStore(new FixedClock(), 100);
    await sut.consume('steady', ONE_A_MINUTE);
    await sut.consume('unused', ONE_A_MINUTE);
    for (let n = 0; n < 1_000; n++) {
      await sut.consume(`attacker-${n}`, ONE_A_MINUTE);
      await sut.consume('steady', ONE_A_MINUTE);
    }
    await expect(sut.hits('steady')).resolves.toMatchObject({ count: 1_001 });
    await expect(sut.hits('unused')).resolves.toMatchObject({ count: 0 });
    await expect(sut.hits('attacker-0')).resolves.toMatchObject({ count: 0 });
  });
});
