import type { UpstreamReply } from '@parley/ai/testing';
import { CancelledError, type DomainError } from '@parley/common';
import { ConversationsRepository, type Message } from '@parley/sessions';
import { ACCOUNT_ID, aTurnRequest, TurnKit } from './testing/turn.kit';
import { TurnRunner } from './turn-runner';
import { LiveTurns } from './turns/live-turns';
import { TurnLog } from './turns/turn-log';
import type { TurnRequest } from './turns/turn';

jest.setTimeout(30_000);

describe(`${TurnRunner.name} and failures`, () => {
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

  it.each([
    [{ type: 'status', status: 401 } as const, 'provider_failed'],
    [{ type: 'garbage' } as const, 'provider_failed'],
    [{ type: 'close' } as const, 'provider_failed'],
  ])('keeps the message and the reason when the provider does %j', async (fault, kind) => {
    kit.upstream.answerWith({ fault });
    const failure = await failureOf(ask({ text: 'Are you there?' }));
    expect(failure.kind).toBe(kind);
    expect(await messages()).toEqual([
      expect.objectContaining({
        content: 'Are you there?',
        turnState: 'failed',
        error: failure.message,
      }),
    ]);
  });

  it('does not show a model the messages that were never answered', async () => {
    kit.upstream.enqueue({ fault: { type: 'garbage' } });
    await failureOf(ask({ text: 'lost' }));
    await ask({ text: 'found' });
    const last = kit.upstream.requests.at(-1)?.body.messages ?? [];
    expect(last.map((message) => message.content)).not.toContain('lost');
  });

  it("reaches the provider's socket when the client leaves, and keeps what was said", async () => {
    kit.upstream.answerWith({ tokens: ['One', ' two'], fault: { type: 'hang', afterTokens: 2 } });
    const client = someone();
    const request = aTurnRequest({ sessionId: sessionId(), isStreamed: true });
    const stream = sut.stream(request, client.signal);
    await stream.next();
    await stream.next();
    const rest = failureOf(stream.next());
    client.abort();
    expect((await rest).kind).toBe('cancelled');
    await kit.upstream.nextAbort();
    expect((await messages()).at(-1)).toMatchObject({
      content: 'One two',
      turnState: 'cancelled',
    });
  });

  it('ends the provider call when the reader stops reading', async () => {
    kit.upstream.answerWith({ tokens: ['One', ' two'], fault: { type: 'hang', afterTokens: 2 } });
    const request = aTurnRequest({ sessionId: sessionId(), isStreamed: true });
    for await (const _ of sut.stream(request, someone().signal)) break;
    await kit.upstream.nextAbort();
    expect((await messages()).at(-1)).toMatchObject({
      role: 'assistant',
      turnState: 'cancelled',
    });
  });

  it('ends the provider call when whoever hears the words cannot any more', async () => {
    kit.upstream.answerWith({ tokens: ['One', ' two'], fault: { type: 'hang', afterTokens: 2 } });
    const request = aTurnRequest({ sessionId: sessionId(), isStreamed: true });
    const told = sut.tell(request, someone().signal, () => Promise.reject(new CancelledError()));
    expect((await failureOf(told)).kind).toBe('cancelled');
    await kit.upstream.nextAbort();
    expect((await messages()).at(-1)).toMatchObject({ content: 'One', turnState: 'cancelled' });
  });

  it('stops a turn from outside and keeps what was said', async () => {
    kit.upstream.answerWith({ tokens: ['One'], fault: { type: 'hang', afterTokens: 1 } });
    const request = aTurnRequest({ sessionId: sessionId(), isStreamed: true });
    const stream = sut.stream(request, someone().signal);
    await stream.next();
    const rest = failureOf(stream.next());
    const [turn] = await kit.sql<{ id: string; session_key: string }>(
      'SELECT t.id, t.session_key FROM turns t JOIN sessions s ON s.key = t.session_key WHERE s.id = $1',
      [sessionId()],
    );
    expect(
      await kit.context.get(TurnLog).stop(ACCOUNT_ID, turn?.id ?? '', turn?.session_key ?? ''),
    ).toBe(true);
    expect((await rest).kind).toBe('cancelled');
    await kit.upstream.nextAbort();
  });

  it('records a turn that a stopping server had to end as interrupted', async () => {
    const asked = untilAsked({ fault: { type: 'hang' } });
    const cut = failureOf(ask());
    await asked;
    kit.context.get(LiveTurns).endAll();
    expect(await cut).toMatchObject({ kind: 'unavailable', code: 'interrupted' });
    expect((await messages())[0]).toMatchObject({ turnState: 'failed' });
  });

  it('refuses an unknown model before anything is stored', async () => {
    expect((await failureOf(ask({ model: 'gpt-0' }))).kind).toBe('invalid');
    expect(await messages()).toEqual([]);
  });
});
