import { Cache } from '@parley/cache';
import type { UpstreamReply } from '@parley/ai/testing';
import type { DomainError } from '@parley/common';
import { Database } from '@parley/database';
import { ConversationsRepository, type Message, SessionsService } from '@parley/sessions';
import { ACCOUNT_ID, aTurnRequest, TurnKit } from './testing/turn.kit';
import { TurnRunner, type TurnProgress } from './turn-runner';
import { TurnLog } from './turns/turn-log';
import type { TurnRequest } from './turns/turn';

jest.setTimeout(30_000);

describe(TurnRunner.name, () => {
  let kit: TurnKit;
  let sut: TurnRunner;
  let sessionNumber = 0;

  beforeAll(async () => {
    kit = await TurnKit.start();
    sut = kit.context.get(TurnRunner);
  });

  afterAll(() => kit.stop());

  beforeEach(() => {
    sessionNumber += 1;
    kit.upstream.answerWith({});
    kit.upstream.requests.length = 0;
  });

  const sessionId = () => `session-${sessionNumber}`;
  const someone = () => new AbortController();
  const ask = (overrides: Partial<TurnRequest> = {}, client = someone()) =>
    sut.reply(aTurnRequest({ sessionId: sessionId(), ...overrides }), client.signal);
  const messages = async (id = sessionId()): Promise<readonly Message[]> => {
    const page = await kit.context
      .get(ConversationsRepository)
      .findMessages({ accountId: ACCOUNT_ID }, id, { limit: 1000 });
    return page.items;
  };
  const contents = async () => (await messages()).map((message) => message.content);
  const failureOf = async (work: Promise<unknown>): Promise<DomainError> =>
    work.then(
      () => Promise.reject(new Error('It did not fail')),
      (error: unknown) => error as DomainError,
    );

  /** Resolves when the next request has reached the provider, which answers it like this. */
  const untilAsked = (reply: UpstreamReply) =>
    new Promise<void>((resolve) => {
      kit.upstream.answerWith(() => {
        resolve();
        return reply;
      });
    });

  it('stores what was said and answered, with model and usage', async () => {
    kit.upstream.answerWith({ text: 'Four.', usage: { prompt_tokens: 30, completion_tokens: 2 } });
    const turn = await ask({ text: 'Two and two?' });
    expect(turn).toMatchObject({ answer: 'Four.', model: 'scripted', turnNo: 1, state: 'done' });
    expect(await contents()).toEqual(['Two and two?', 'Four.']);
    const usage = await kit.sql<{ input_tokens: number; output_tokens: number }>(
      'SELECT input_tokens, output_tokens FROM usage WHERE turn_id = $1',
      [turn.id],
    );
    expect(usage).toEqual([{ input_tokens: 30, output_tokens: 2 }]);
  });

  it('costs two statements, and not more as the session grows', async () => {
    const query = jest.spyOn(Database.prototype, 'query');
    const statements = () =>
      query.mock.calls
        .map(([statement]) => statement.name)
        // The pulse asks for live turns whenever its second is over.
        .filter((name) => /^(?:turn|action)_/.test(name) && name !== 'turn_find_live');
    try {
      await ask();
      await ask();
      expect(statements()).toEqual(['turn_begin', 'turn_finish', 'turn_begin', 'turn_finish']);
    } finally {
      query.mockRestore();
    }
  });

  it('shows the model the conversation so far, from the cache and without it alike', async () => {
    kit.upstream.answerWith({ text: 'Hello Ada.' });
    await ask({ text: 'I am Ada.' });
    await ask({ text: 'Who am I?' });
    await kit.context
      .get(Cache)
      .delete(`history:${kit.database.installationId}:${ACCOUNT_ID}:${sessionId()}`);
    await ask({ text: 'Again?' });
    const [, second, third] = kit.upstream.requests.map((request) =>
      request.body.messages.slice(1).map((message) => message.content),
    );
    expect(second).toEqual(['I am Ada.', 'Hello Ada.', 'Who am I?']);
    expect(third).toEqual(['I am Ada.', 'Hello Ada.', 'Who am I?', 'Hello Ada.', 'Again?']);
  });

  it('streams the answer and then says how the turn ended', async () => {
    kit.upstream.answerWith({ tokens: ['I', ' can', ' help'], tokenDelayMs: 20 });
    const seen: TurnProgress[] = [];
    const request = aTurnRequest({ sessionId: sessionId(), isStreamed: true });
    for await (const progress of sut.stream(request, someone().signal)) seen.push(progress);
    expect(seen.slice(0, -1)).toEqual([
      { type: 'text', text: 'I' },
      { type: 'text', text: ' can' },
      { type: 'text', text: ' help' },
    ]);
    expect(seen.at(-1)).toMatchObject({ type: 'finished', turn: { answer: 'I can help' } });
  });

  it('tells the words as they come, and waits for whoever hears them', async () => {
    kit.upstream.answerWith({ tokens: ['I', ' can', ' help'] });
    const request = aTurnRequest({ sessionId: sessionId(), isStreamed: true });
    let heard = '';
    const turn = await sut.tell(request, someone().signal, async (text) => {
      const before = heard;
      await new Promise(setImmediate);
      heard = before + text;
    });
    expect([heard, turn.answer]).toEqual(['I can help', 'I can help']);
  });

  describe('order', () => {
    it('gives twenty messages at once their turns one by one', async () => {
      kit.upstream.answerWith(({ body }) => ({
        text: `re: ${body.messages.at(-1)?.content ?? ''}`,
      }));
      const texts = Array.from({ length: 20 }, (_, n) => `message ${n}`);
      const turns = await Promise.all(texts.map((text) => ask({ text })));
      const numbers = turns.map((turn) => turn.turnNo).toSorted((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
      const stored = await messages();
      expect(stored).toHaveLength(40);
      for (let n = 0; n < 40; n += 2) {
        expect(stored[n + 1]?.content).toBe(`re: ${stored[n]?.content ?? ''}`);
      }
      const seen = kit.upstream.requests.map((request) => request.body.messages.length);
      expect(seen.toSorted((a, b) => a - b)).toEqual(texts.map((_, n) => 2 + 2 * n));
    });

    it('makes one session of four first messages', async () => {
      const turns = await Promise.all([1, 2, 3, 4].map((n) => ask({ text: `first ${n}` })));
      expect(new Set(turns.map((turn) => turn.turnNo))).toEqual(new Set([1, 2, 3, 4]));
    });

    it('refuses the fifty-first message that would have to wait', async () => {
      kit.upstream.answerWith({ fault: { type: 'hang' } });
      const clients = Array.from({ length: 50 }, someone);
      const waiting = clients.map((client, n) =>
        ask({ text: `${n}` }, client).catch(() => undefined),
      );
      await untilLive(50);
      const refusal = await failureOf(ask({ text: 'one too many' }));
      expect(refusal).toMatchObject({ kind: 'rate_limited', code: 'session_busy', retryAfterS: 1 });
      for (const client of clients) client.abort();
      await Promise.all(waiting);
    });

    it('ends the running turn for one that supersedes it', async () => {
      const asked = untilAsked({ fault: { type: 'hang' } });
      const first = failureOf(ask({ text: 'long question' }));
      await asked;
      kit.upstream.answerWith({ text: 'Second.' });
      const second = await ask({ text: 'never mind', policy: 'supersede' });
      expect(second.answer).toBe('Second.');
      await kit.upstream.nextAbort();
      expect((await first).kind).toBe('cancelled');
      expect((await messages()).map((message) => message.turnState)).toEqual([
        'superseded',
        'done',
        'done',
      ]);
    });

    async function untilLive(count: number): Promise<void> {
      for (;;) {
        const [row] = await kit.sql<{ live: string }>(
          `SELECT count(*) AS live FROM turns t JOIN sessions s ON s.key = t.session_key
           WHERE s.id = $1 AND t.state IN ('queued', 'running')`,
          [sessionId()],
        );
        if (Number(row?.live) >= count) return;
      }
    }
  });

  describe('who may speak where', () => {
    it.each([
      ["another user's session", { userId: 'mallory' }],
      [
        "another account's session",
        { accountId: '00000000-0000-4000-8000-000000000002', mayCreateSession: false },
      ],
    ])('answers %s like one that does not exist', async (_, stranger) => {
      await ask({ userId: 'alice' });
      expect(await failureOf(ask(stranger))).toMatchObject({
        kind: 'not_found',
        message: 'Session not found',
      });
      expect(await messages()).toHaveLength(2);
    });

    it("acts as the session's own user where none is named", async () => {
      await ask({ userId: 'alice' });
      expect((await ask()).userId).toBe('alice');
    });

    it('never brings a closed session back', async () => {
      await ask();
      await kit.context.get(SessionsService).close({ accountId: ACCOUNT_ID }, sessionId());
      expect((await failureOf(ask())).kind).toBe('not_found');
    });
  });

  it('shows later prompts what was heard of a spoken answer', async () => {
    kit.upstream.answerWith({ text: 'First this, then that.' });
    const turn = await ask();
    const place = { accountId: ACCOUNT_ID, sessionId: sessionId(), turnNo: turn.turnNo };
    expect(await kit.context.get(TurnLog).amend(place, 'First this,')).toBe(true);
    await ask({ text: 'Go on.' });
    const prompt = kit.upstream.requests.at(-1)?.body.messages ?? [];
    expect(prompt.map((message) => message.content)).toContain('First this,');
    expect(prompt.map((message) => message.content)).not.toContain('First this, then that.');
  });

  it('writes an event beside the answer, numbered within the session', async () => {
    kit.upstream.answerWith({ text: 'Hi.' });
    await ask({ text: 'one' });
    await ask({ text: 'two' });
    const events = await kit.sql(
      `SELECT e.type, e.seq, e.data FROM events e JOIN sessions s ON s.key = e.session_key
       WHERE s.id = $1 ORDER BY e.seq`,
      [sessionId()],
    );
    expect(events).toEqual([
      {
        type: 'message_received',
        seq: '1',
        data: { message: 'one', response: 'Hi.', intent: expect.any(String) },
      },
      {
        type: 'message_received',
        seq: '2',
        data: { message: 'two', response: 'Hi.', intent: expect.any(String) },
      },
    ]);
  });
});
