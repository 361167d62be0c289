import { EMBEDDED, type ModelRegistry } from '@parley/ai';
import type { Action } from '../action';
import type { ActionRegistry } from '../action-registry';
import { aContext } from '../testing/a-context';
import { DateAction } from './date.action';
import { HelpAction } from './help.action';
import { RepeatAction } from './repeat.action';
import { TimeAction } from './time.action';

describe('what everybody can ask', () => {
  const time = new TimeAction();
  const date = new DateAction();

  it.each([
    [{}, 'In UTC it is 16:05 on Saturday, 21 November 2026.'],
    [{ place: 'tokyo' }, 'In Tokyo it is 01:05 on Sunday, 22 November 2026.'],
    [
      { place: 'america/new_york' },
      'In America/New York it is 11:05 on Saturday, 21 November 2026.',
    ],
  ])('tells the time for %j', async (args, say) => {
    await expect(time.run(args, aContext())).resolves.toMatchObject({ say });
  });

  it("tells the date of the person's own time zone", async () => {
    const context = aContext({ timeZone: 'Asia/Tokyo' });

    await expect(date.run({}, context)).resolves.toMatchObject({
      say: 'In Asia/Tokyo it is Sunday, 22 November 2026.',
      data: { time_zone: 'Asia/Tokyo' },
    });
  });

  it.each([
    [{ when: 'tomorrow' }, 'Tomorrow is Sunday, 22 November 2026.'],
    [{ when: 'yesterday', tense: 'past' }, 'Yesterday was Friday, 20 November 2026.'],
    [{ when: 'next friday' }, 'Next Friday is Friday, 27 November 2026, in 6 days.'],
    [{ when: 'on tuesday' }, 'That is Tuesday, 24 November 2026, in 3 days.'],
    [{ when: 'christmas' }, 'Christmas is Friday, 25 December 2026, in 34 days.'],
    [
      { when: 'christmas eve', unit: 'weeks' },
      'Christmas Eve is Thursday, 24 December 2026, in 4 weeks and 5 days.',
    ],
    [{ when: '3 may', tense: 'past' }, '3 May was Sunday, 3 May 2026, 202 days ago.'],
    [{ when: '21 november' }, '21 November is today, Saturday, 21 November 2026.'],
    [
      { when: 'the day after tomorrow' },
      'The day after tomorrow is Monday, 23 November 2026, in 2 days.',
    ],
    [
      { since: '3 May', when: '10 June' },
      'From Monday, 3 May 2027 to Thursday, 10 June 2027 it is 38 days.',
    ],
    [{ when: 'tomorrow', place: 'tokyo' }, 'Tomorrow is Monday, 23 November 2026.'],
  ] as const)('tells the day for %j', async (args, say) => {
    await expect(date.run(args, aContext())).resolves.toMatchObject({ say });
  });

  it('gives clients the day and how far away it is', async () => {
    await expect(date.run({ when: 'christmas' }, aContext())).resolves.toMatchObject({
      data: { day: '2026-12-25', days: 34, time_zone: 'UTC' },
    });
  });

  it('tells no day rather than a wrong one', async () => {
    await expect(date.run({ when: 'the battle of Hastings' }, aContext())).rejects.toThrow(
      'I cannot tell which day “the battle of Hastings” is.',
    );
  });

  it('admits that it does not know a place', async () => {
    await expect(time.run({ place: 'Atlantis' }, aContext())).rejects.toThrow('Atlantis');
  });

  it('repeats the last answer, not the last question', async () => {
    const history = [
      { role: 'user', content: 'one' },
      { role: 'assistant', content: 'two' },
      { role: 'user', content: 'three' },
    ] as const;
    const context = aContext({ turn: { id: '1', no: 3, text: 'again', history } });

    expect((await new RepeatAction().run({}, context)).say).toBe('two');
    expect((await new RepeatAction().run({}, aContext())).say).toContain('not said anything');
  });

  it('lists what this installation can do, and nothing that is not set up', async () => {
    const actions = [
      { ability: 'play music', isAble: () => false },
      { ability: 'tell the time', isAble: () => true },
      { isAble: () => true },
    ] as Partial<Action>[] as Action[];
    const registry: Pick<ActionRegistry, 'permitted'> = { permitted: () => actions };
    const models = { resolve: () => ({ provider: EMBEDDED }) };
    const sut = new HelpAction(
      registry as ActionRegistry,
      models as Partial<ModelRegistry> as ModelRegistry,
    );

    const { say, data } = await sut.run({}, aContext());
    expect(say).toContain('I can tell the time. For anything else');
    expect(data).toEqual({ abilities: ['tell the time'] });
  });
});
