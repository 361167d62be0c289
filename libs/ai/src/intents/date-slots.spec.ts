import { dateSlots } from './date-slots';

/** A Saturday. */
const now = new Date('2026-11-28T10:00:00Z');
const read = (text: string, timeZone = 'Europe/London') => dateSlots({ text, now, timeZone });

describe(dateSlots.name, () => {
  it.each([
    ['tomorrow at half past ten', '2026-11-29', '10:30'],
    ['on monday at quarter to five', '2026-11-30', '16:45'],
    ['next friday at three', '2026-12-04', '15:00'],
    ['monday week at ten thirty', '2026-12-07', '10:30'],
    ['a week on wednesday', '2026-12-09', undefined],
    ['on the 04/03/2027', '2027-03-04', undefined],
    ['on 3rd december at 9am', '2026-12-03', '09:00'],
    ['tomorrow at eleven oh five', '2026-11-29', '11:05'],
    ['today at twenty past two', '2026-11-28', '14:20'],
    ['tomorrow at seven in the morning', '2026-11-29', '07:00'],
  ])('reads %j', async (text, date, time) => {
    const found = await read(`book an appointment ${text}`);

    expect([found.date, found.time]).toEqual([date, time]);
  });

  it('means the day of the person, not of the server', async () => {
    const late = new Date('2026-11-28T23:30:00Z');
    const text = 'book me in for tomorrow';

    expect((await dateSlots({ text, now: late, timeZone: 'Asia/Tokyo' })).date).toBe('2026-11-30');
    expect((await dateSlots({ text, now: late, timeZone: 'UTC' })).date).toBe('2026-11-29');
  });

  it('finds nothing where nothing is named', async () => {
    await expect(read('book an appointment for my cat')).resolves.toEqual({});
  });
});
