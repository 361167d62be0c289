import { findDay } from './find-day';

/** A Saturday. */
const MOMENT = { now: new Date('2026-11-28T20:00:00Z'), timeZone: 'UTC' };

describe(findDay.name, () => {
  it.each([
    ['today', '2026-11-28'],
    ['tomorrow', '2026-11-29'],
    ['yesterday', '2026-11-27'],
    ['the day after tomorrow', '2026-11-30'],
    ['the day before yesterday', '2026-11-26'],
    ['Friday', '2026-12-04'],
    ['on Friday', '2026-12-04'],
    ['next Friday', '2026-12-04'],
    ['this coming Friday', '2026-12-04'],
    ['last Friday', '2026-11-27'],
    ['in three days', '2026-12-01'],
    ['10 days from now', '2026-12-08'],
    ['three days ago', '2026-11-25'],
    ['a week from today', '2026-12-05'],
    ['two weeks from tomorrow', '2026-12-13'],
    ['in a fortnight', '2026-12-12'],
    ['a fortnight ago', '2026-11-14'],
    ["in two weeks' time", '2026-12-12'],
    ['a week on Friday', '2026-12-11'],
    ['Friday week', '2026-12-11'],
    ['the day after Christmas', '2026-12-26'],
    ['a day after Christmas', '2026-12-26'],
    ['two days before Christmas', '2026-12-23'],
    ['in 2 months', '2027-01-28'],
    ['28 November', '2026-11-28'],
    ['next Saturday', '2026-12-05'],
    ['last Saturday', '2026-11-21'],
    ['3 May', '2027-05-03'],
    ['the 3rd of May 2028', '2028-05-03'],
    ['2027-05-03', '2027-05-03'],
    ['3/5', '2027-05-03'],
    ['the 30th', '2026-11-30'],
    ['the 14th', '2026-12-14'],
    ['the 14th of next month', '2026-12-14'],
    ['the 31st', '2026-12-31'],
    ['Christmas', '2026-12-25'],
    ['Christmas Day 2027', '2027-12-25'],
    ['Xmas eve', '2026-12-24'],
    ["New Year's Day", '2027-01-01'],
    ['new year', '2027-01-01'],
    ['Boxing Day', '2026-12-26'],
    ['Halloween', '2027-10-31'],
    ['last Halloween', '2026-10-31'],
    ['Easter', '2027-03-28'],
    ['Good Friday', '2027-03-26'],
    ['Easter Monday 2028', '2028-04-17'],
    ['Pancake Day', '2027-02-09'],
  ])('takes %s for %s', async (said, day) => {
    await expect(findDay(said, MOMENT)).resolves.toBe(day);
  });

  it.each([
    ['Friday', '2026-11-27'],
    ['Christmas', '2025-12-25'],
    ['3 May', '2026-05-03'],
    ['the 14th', '2026-11-14'],
    ['30 November', '2025-11-30'],
  ])('takes %s for %s where a past day is meant', async (said, day) => {
    await expect(findDay(said, { ...MOMENT, isPast: true })).resolves.toBe(day);
  });

  it.each([
    'the battle of Hastings',
    'my wedding',
    'the match on Saturday',
    'the holidays',
    'next week',
    'next month',
    'the year',
    'Monday after next',
    'half past two',
    'the 31st of April',
    '29 February 2027',
    'the end of the world',
    'May',
  ])('does not pretend to know %s', async (said) => {
    await expect(findDay(said, MOMENT)).resolves.toBeUndefined();
  });

  it('sees days from where the person is', async () => {
    const auckland = { ...MOMENT, timeZone: 'Pacific/Auckland' };

    await expect(findDay('today', auckland)).resolves.toBe('2026-11-29');
    await expect(findDay('tomorrow', auckland)).resolves.toBe('2026-11-30');
    await expect(findDay('in two days', auckland)).resolves.toBe('2026-12-01');
  });
});
