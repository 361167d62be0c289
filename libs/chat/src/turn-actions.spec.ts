import { Database } from '@parley/database';
import { ActionTurns } from './testing/action-turns';
import { ForgetAction, MusicAction } from './testing/test.actions';
import { aTurnRequest } from './testing/turn.kit';
import { TurnRunner } from './turn-runner';

jest.setTimeout(30_000);

describe('actions in a turn', () => {
  let turns: ActionTurns;

  beforeAll(async () => {
    turns = await ActionTurns.start();
  });

  afterAll(() => turns.kit.stop());

  beforeEach(() => turns.startTest());

  const runs = () =>
    turns.kit.sql<{ action: string; state: string }>(
      `SELECT r.action, r.state FROM action_runs r JOIN turns t ON t.id = r.turn_id
       JOIN sessions s ON s.key = t.session_key WHERE s.id = $1`,
      [turns.sessionId],
    );

  describe('without a model', () => {
    it('runs what is asked for and answers with it', async () => {
      expect(await turns.askEmbedded('Play Let It Be')).toMatchObject({
        answer: 'Playing Let It Be.',
        intent: 'play_music',
        action: 'MusicAction',
        actionData: { song_name: 'Let It Be' },
        model: 'embedded',
      });
      expect(turns.played).toEqual(['default_user: Let It Be']);
      expect(await runs()).toEqual([{ action: 'play_song', state: 'done' }]);
    });

    describe('where two intents share the words', () => {
      const music = () => turns.kit.context.get(MusicAction);

      afterEach(() => Object.assign(music(), { isPlaying: false, isSetUp: true }));

      it('repeats its answer while nothing plays', async () => {
        await turns.askEmbedded('hello');

        expect(await turns.askEmbedded('Repeat that, please')).toMatchObject({
          answer: 'Hello! How can I help you?',
          intent: 'repeat',
          action: 'RepeatAction',
        });
      });

      it('plays the song again while one does', async () => {
        music().isPlaying = true;

        expect(await turns.askEmbedded('repeat that please')).toMatchObject({
          answer: 'Playing it again.',
          intent: 'replay_song',
        });
        expect((await turns.askEmbedded('stop')).intent).toBe('stop_music');
      });

      it('takes what is set up', async () => {
        Object.assign(music(), { isPlaying: true, isSetUp: false });

        expect((await turns.askEmbedded('repeat that')).intent).toBe('repeat');
        expect((await turns.askEmbedded('stop')).intent).toBe('cancel');
      });

      it('asks for the right of the key', async () => {
        music().isPlaying = true;
        const permissions = { may: (scope: string) => scope !== 'music' };

        expect((await turns.askEmbedded('repeat that', { permissions })).intent).toBe('repeat');
      });

      it('stops a question that waits for an answer first', async () => {
        music().isPlaying = true;
        await turns.askEmbedded('forget everything');

        expect((await turns.askEmbedded('stop')).answer).toBe('All right, never mind.');
      });
    });

    it('hands a client the id of a new conversation', async () => {
      const turn = await turns.askEmbedded('start a new conversation');

      expect(turn).toMatchObject({
        intent: 'new_conversation',
        action: 'ConversationAction',
        actionData: { operation: 'new_conversation', session_id: expect.any(String) },
      });
      expect(turn.actionData?.['session_id']).not.toBe(turns.sessionId);
      expect(turn.answer).toContain('we go on in this one');
    });

    it('streams the words of an action like those of a model', async () => {
      const pieces: string[] = [];
      const request = aTurnRequest({
        text: 'what time is it',
        model: 'embedded',
        isStreamed: true,
      });
      for await (const progress of turns.kit.context
        .get(TurnRunner)
        .stream(request, new AbortController().signal)) {
        if (progress.type === 'text') pieces.push(progress.text);
      }
      expect(pieces.length).toBeGreaterThan(5);
      expect(pieces.join('')).toMatch(/^In UTC it is \d\d:\d\d on \w+day, /);
    });

    it('does nothing that the key may not do', async () => {
      const permissions = { may: (scope: string) => scope !== 'music' };
      const turn = await turns.askEmbedded('play let it be', { permissions });

      expect(turn).toMatchObject({ answer: 'This key may not use music.', action: null });
      expect((await turns.askEmbedded('what can you do', { permissions })).answer).not.toContain(
        'song',
      );
      expect(turns.played).toEqual([]);
    });

    it('lists what it can do, and what is missing', async () => {
      const { answer } = await turns.askEmbedded('what can you do?');

      expect(answer).toContain('the time and the date');
      expect(answer).toContain('play a song');
      expect(answer).toContain('roll a die');
    });

    it('leaves to the answerer what an action cannot use', async () => {
      expect((await turns.askEmbedded('play some music')).answer).toContain('language model');
      expect(turns.played).toEqual([]);
    });

    it('repeats its last answer', async () => {
      await turns.askEmbedded('play let it be');

      expect((await turns.askEmbedded('say that again please')).answer).toBe('Playing let it be.');
    });
  });

  describe('a flow', () => {
    it('takes the next turn, and no other', async () => {
      await turns.askEmbedded('forget everything');
      expect(await turns.askEmbedded('yes please')).toMatchObject({
        answer: 'Playing Last.',
        action: 'MusicAction',
      });
      await turns.askEmbedded('yes please');
      expect(turns.played).toEqual(['default_user: Last']);
    });

    it.each([
      ['no thanks', 'All right, I will not.'],
      ['cancel', 'All right, never mind.'],
    ])('ends with %j', async (text, answer) => {
      await turns.askEmbedded('forget everything');
      expect((await turns.askEmbedded(text)).answer).toBe(answer);
      await turns.askEmbedded('yes');
      expect(turns.played).toEqual([]);
    });

    it('gives way to another subject', async () => {
      await turns.askEmbedded('forget everything');
      expect((await turns.askEmbedded('what time is it')).action).toBe('TimeAction');
      await turns.askEmbedded('yes');
      expect(turns.played).toEqual([]);
    });

    it('takes no answer that was sent before it asked', async () => {
      let letGo = (): void => undefined;
      turns.kit.context.get(ForgetAction).until = new Promise<void>((resolve) => (letGo = resolve));
      const question = turns.askEmbedded('forget everything');
      await turns.untilLive(1);
      const early = turns.askEmbedded('yes');
      await turns.untilLive(2);
      letGo();
      await Promise.all([question, early]);

      expect(turns.played).toEqual([]);
      await turns.askEmbedded('yes');
      expect(turns.played).toEqual(['default_user: Last']);
    });

    it('expires', async () => {
      await turns.askEmbedded('forget everything');
      await turns.kit.sql(`UPDATE session_flows SET expires_at = now() - interval '1 second'`);
      await turns.askEmbedded('yes');

      expect(turns.played).toEqual([]);
    });

    it('needs the permission again when it is answered', async () => {
      await turns.askEmbedded('forget everything');
      const permissions = { may: (scope: string) => scope !== 'music' };
      const turn = await turns.askEmbedded('yes', { permissions });

      expect(turn.answer).toBe('This key may not use music.');
      expect(turns.played).toEqual([]);
    });

    it('stays in its session', async () => {
      await turns.askEmbedded('forget everything');
      await turns.askEmbedded('yes', { sessionId: `${turns.sessionId}-elsewhere` });

      expect(turns.played).toEqual([]);
    });
  });

  it('costs a turn without an action no statement more, and one with a change two', async () => {
    const query = jest.spyOn(Database.prototype, 'query');
    const names = () =>
      query.mock.calls
        .map(([statement]) => statement.name)
        .filter((name) => /^(?:turn|action)_/.test(name) && name !== 'turn_find_live');
    try {
      await turns.askEmbedded('what time is it');
      expect(names()).toEqual(['turn_begin', 'turn_finish']);
      query.mockClear();
      await turns.askEmbedded('play let it be');
      expect(names()).toEqual(['turn_begin', 'action_claim', 'action_settle', 'turn_finish']);
    } finally {
      query.mockRestore();
    }
  });
});
