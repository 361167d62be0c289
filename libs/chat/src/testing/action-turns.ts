import { RollDiceAction } from '@parley/actions/testing';
import type { TurnRecord, TurnRequest } from '../turns/turn';
import { TurnRunner } from '../turn-runner';
import { DocumentAction, ForgetAction, MusicAction } from './test.actions';
import { ACCOUNT_ID, aTurnRequest, TurnKit } from './turn.kit';

/** Turns with a few actions to run, each test in a session of its own. */
export class ActionTurns {
  private sessionNumber = 0;

  private constructor(readonly kit: TurnKit) {}

  static async start(): Promise<ActionTurns> {
    const actions = [MusicAction, DocumentAction, ForgetAction, RollDiceAction];
    return new ActionTurns(await TurnKit.start({}, actions));
  }

  get sessionId(): string {
    return `actions-${this.sessionNumber}`;
  }

  get upstream() {
    return this.kit.upstream;
  }

  /** What has been played in this test, by whom. */
  get played(): readonly string[] {
    return this.kit.context.get(MusicAction).played;
  }

  startTest(): void {
    this.sessionNumber += 1;
    this.upstream.answerWith({});
    this.upstream.requests.length = 0;
    this.kit.context.get(MusicAction).played.length = 0;
  }

  ask(text: string, overrides: Partial<TurnRequest> = {}): Promise<TurnRecord> {
    return this.kit.context
      .get(TurnRunner)
      .reply(
        aTurnRequest({ sessionId: this.sessionId, text, ...overrides }),
        new AbortController().signal,
      );
  }

  askEmbedded(text: string, overrides: Partial<TurnRequest> = {}): Promise<TurnRecord> {
    return this.ask(text, { model: 'embedded', ...overrides });
  }

  async untilLive(count: number): Promise<void> {
    for (;;) {
      const live = await this.kit.sql(
        `SELECT 1 FROM turns t JOIN sessions s ON s.key = t.session_key
         WHERE s.id = $1 AND t.state IN ('queued', 'running')`,
        [this.sessionId],
      );
      if (live.length >= count) return;
    }
  }

  /** A claim under which a turn can be tried again. */
  async aClaim(): Promise<NonNullable<TurnRequest['claim']>> {
    const { sessionId: key } = this;
    await this.kit.sql(
      `INSERT INTO idempotency_keys (account_id, route, key, body_hash, owner)
       VALUES ($1, 'spec', $2, '', gen_random_uuid())`,
      [ACCOUNT_ID, key],
    );
    return { route: 'spec', key } as NonNullable<TurnRequest['claim']>;
  }
}
