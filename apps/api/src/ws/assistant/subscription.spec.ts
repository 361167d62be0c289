import { Subscription } from './subscription';

describe(Subscription.name, () => {
  let sut: Subscription;

  beforeEach(() => {
    sut = new Subscription();
  });

  it('wants what was added, and all with all', () => {
    sut.add(['music_play']);
    expect([sut.wants('music_play'), sut.wants('error')]).toEqual([true, false]);
    sut.add('all');
    expect(sut.wants('error')).toBe(true);
    expect(sut.names).toEqual(['*']);
  });

  it('wants the others still when one is taken out of all', () => {
    sut.add('all');
    sut.remove(['music_play']);
    expect([sut.wants('music_play'), sut.wants('error')]).toEqual([false, true]);
    expect(sut.isEmpty).toBe(false);
  });

  it('is empty when all is taken', () => {
    sut.add(['error']);
    sut.remove('all');
    expect(sut.isEmpty).toBe(true);
  });

  it('takes an event once while two feeds bring it, and again when it is asked for', () => {
    sut.rememberSent();
    expect([sut.take('evt_1'), sut.take('evt_1'), sut.take('evt_2')]).toEqual([true, false, true]);
    sut.forgetSent();
    expect(sut.take('evt_1')).toBe(true);
  });
});
