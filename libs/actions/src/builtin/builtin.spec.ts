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
