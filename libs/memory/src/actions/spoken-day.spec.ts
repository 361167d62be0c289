import { spokenDay } from './spoken-day';

const NOW = new Date('2026-11-28T12:00:00Z');

describe(spokenDay.name, () => {
  it.each([
    ['2026-11-28T01:00:00Z', 'today'],
    ['2026-11-27T23:59:00Z', 'yesterday'],
    ['2026-11-23T10:00:00Z', 'on Monday'],
    ['2026-11-21T10:00:00Z', 'on 21 November'],
    ['2025-05-03T10:00:00Z', 'on 3 May 2025'],
  ])('calls %s %j', (then, said) => {
    expect(spokenDay(new Date(then), NOW, 'UTC')).toBe(said);
  });

  it('counts days where the person is', () => {
    const then = new Date('2026-11-27T23:30:00Z');

    expect(spokenDay(then, NOW, 'Europe/Berlin')).toBe('today');
  });
});
