import { Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { CancelledError, Clock, FixedClock, NotFoundError } from '@parley/common';
import { ActionJournal, callKey } from './action-journal';
import { ActionRegistry } from './action-registry';
import { ActionRunner } from './action-runner';
import { CONFIRM_FLOW } from './confirmation';
import { aContext } from './testing/a-context';
import { AnAction, AReadingAction } from './testing/an-action';
import { ScriptedJournal } from './testing/scripted-journal';

describe(ActionRunner.name, () => {
  const call = { name: 'play_song', arguments: { song: 'Let it be' } };
  let change: AnAction;
  let read: AReadingAction;
  let journal: ScriptedJournal;
  let sut: ActionRunner;

  beforeAll(() => Logger.overrideLogger(false));

  beforeEach(async () => {
    change = new AnAction();
    read = new AReadingAction();
    journal = new ScriptedJournal();
    const actions = [change, read];
    const registry = { action: (name: string) => actions.find((each) => each.name === name) };
    const module = await Test.createTestingModule({
      providers: [
        ActionRunner,
        { provide: ActionRegistry, useValue: registry },
        { provide: ActionJournal, useValue: journal },
        { provide: Clock, useClass: FixedClock },
      ],
    }).compile();
    sut = module.get(ActionRunner);
  });

  it('runs an action and says what came of it', async () => {
    await expect(sut.run(call, aContext())).resolves.toMatchObject({
      name: 'play_song',
      publicName: 'MusicAction',
      status: 'done',
      say: 'Playing.',
      data: { is_playing: true },
      isReplayed: false,
    });
    expect(journal.settled).toEqual([{ say: 'Playing.', data: { is_playing: true } }]);
  });

  it.each(['document', 'tool'] as const)(
    'never lets a %s change anything: it asks the person instead',
    async (origin) => {
      const run = await sut.run(call, aContext({ origin }));

      expect(run).toMatchObject({
        status: 'unconfirmed',
        say: 'Shall I play a song?',
        expects: { flow: CONFIRM_FLOW, state: { action: 'play_song', arguments: call.arguments } },
      });
      expect(change.seen).toEqual([]);
      expect(journal.claimed).toEqual([]);
    },
  );

  it('lets a document be reason enough to read', async () => {
    const run = await sut.run({ ...call, name: 'show_song' }, aContext({ origin: 'document' }));

    expect(run.status).toBe('done');
    expect(read.seen).toHaveLength(1);
  });

  it('asks for write access to the scope where something changes, for read access elsewhere', async () => {
    const permissions = { may: (_: string, access: string) => access === 'read' };

    expect(await sut.run(call, aContext({ permissions }))).toMatchObject({
      status: 'refused',
      say: 'This key may not use music.',
    });
    const reading = await sut.run({ ...call, name: 'show_song' }, aContext({ permissions }));
    expect(reading.status).toBe('done');
    expect(change.seen).toEqual([]);
  });

  it.each([
    [{ song: 7 }],
    [{ song: 'x'.repeat(21) }],
    [{ song: 'a', also: 'b' }],
    [null],
    ['text'],
    [[]],
    [undefined],
  ])('refuses the arguments %j', async (args) => {
    const run = await sut.run({ ...call, arguments: args }, aContext());

    expect(run.status).toBe('invalid');
    expect(run.say.length).toBeLessThan(501);
    expect(change.seen).toEqual([]);
  });

  it('knows no action that is not registered', async () => {
    const run = await sut.run({ name: 'x'.repeat(5_000), arguments: {} }, aContext());

    expect(run).toMatchObject({ status: 'invalid', publicName: '' });
    expect(run.name).toHaveLength(64);
  });

  it('tells an expected failure in its own words and any other without details', async () => {
    change.answer = () => Promise.reject(new NotFoundError('There is no such song.'));
    expect(await sut.run(call, aContext())).toMatchObject({
      status: 'failed',
      say: 'There is no such song.',
    });
    change.answer = () => Promise.reject(new Error('SELECT secret FROM keys'));
    const run = await sut.run(call, aContext());
    expect(run.status).toBe('failed');
    expect(run.say).not.toContain('secret');
    expect(journal.settled).toEqual([null, null]);
  });

  it('gives the first result for a call that was made before', async () => {
    journal.next = { state: 'done', result: { say: 'Playing already.' } };

    await expect(sut.run(call, aContext())).resolves.toMatchObject({
      status: 'done',
      say: 'Playing already.',
      isReplayed: true,
    });
    expect(change.seen).toEqual([]);
  });

  it('does not try again what broke off in the middle', async () => {
    journal.next = { state: 'unknown' };

    expect((await sut.run(call, aContext())).status).toBe('unknown');
    expect(change.seen).toEqual([]);
  });

  it('does nothing in the name of a turn that is over', async () => {
    journal.next = { state: 'over' };

    await expect(sut.run(call, aContext())).rejects.toBeInstanceOf(CancelledError);
    expect(change.seen).toEqual([]);
  });

  it('does not wait for an action when the person has left, and keeps its result', async () => {
    const caller = new AbortController();
    let finish = (): void => undefined;
    change.answer = () =>
      new Promise((resolve) => {
        finish = () => resolve({ say: 'Played after all.' });
        caller.abort();
      });

    await expect(sut.run(call, aContext({ signal: caller.signal }))).rejects.toBeInstanceOf(
      CancelledError,
    );
    expect(change.seen[0]?.signal.aborted).toBe(true);
    finish();
    await new Promise(setImmediate);
    expect(journal.settled).toEqual([{ say: 'Played after all.' }]);
  });
});

describe(callKey.name, () => {
  it('is the same however a model orders its arguments, and differs with any value', () => {
    const key = callKey('a', { x: 1, y: [{ b: 2, c: undefined }] });

    expect(callKey('a', { y: [{ c: undefined, b: 2 }], x: 1 })).toBe(key);
    expect(callKey('a', { x: 2, y: [{ b: 2 }] })).not.toBe(key);
    expect(callKey('b', { x: 1, y: [{ b: 2, c: undefined }] })).not.toBe(key);
  });
});
