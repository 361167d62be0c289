import type { FeedScope } from '../feeds/feed-scope';
import type { LoggedEvent } from '../log/logged-event';
import type { ParleyEvent } from '../log/parley-event';

/** Somebody whom the tail brings what concerns them. */
export interface Follower {
  readonly scope: FeedScope;
  /** Told before anything is brought: what reads up to this one have seen was there before. */
  joined(readNo: number): void;
  /** `readNo` is the read that saw it first. */
  take(event: LoggedEvent, readNo: number): void;
  /** For what is told to everybody and stored nowhere. */
  hear(event: ParleyEvent): void;
  /** The tail had to let go of something that concerns them. */
  lose(): void;
}

const NOBODY: ReadonlySet<Follower> = new Set();

/** Who follows what, found by what an event says. Identifiers hold no control characters, so none separates them wrongly. */
export class Followers {
  private readonly everybody = new Set<Follower>();
  private readonly byKey = new Map<string, Set<Follower>>();

  get count(): number {
    return this.everybody.size;
  }

  add(follower: Follower): void {
    this.everybody.add(follower);
    for (const key of keysOf(follower.scope)) {
      const others = this.byKey.get(key);
      if (others === undefined) this.byKey.set(key, new Set([follower]));
      else others.add(follower);
    }
  }

  remove(follower: Follower): void {
    if (!this.everybody.delete(follower)) return;
    for (const key of keysOf(follower.scope)) {
      const others = this.byKey.get(key);
      others?.delete(follower);
      if (others?.size === 0) this.byKey.delete(key);
    }
  }

  all(): readonly Follower[] {
    return [...this.everybody];
  }

  /** Who gets an event as soon as it is visible: its session's feeds. */
  ofSession({ row }: LoggedEvent): ReadonlySet<Follower> {
    if (row.session_id === null) return NOBODY;
    return this.with(sessionKey(row.account_id, row.user_id, row.session_id));
  }

  /** Who gets an event when none can come before it any more. */
  *ofSettled({ row }: LoggedEvent): Generator<Follower> {
    const { account_id, user_id } = row;
    if (row.session_id === null) yield* this.with(sessionlessKey(account_id, user_id));
    yield* this.with(userKey(account_id, user_id));
    yield* this.with(accountKey(account_id));
    yield* this.with(ALL);
  }

  private with(key: string): ReadonlySet<Follower> {
    return this.byKey.get(key) ?? NOBODY;
  }
}

const ALL = 'all';
const accountKey = (accountId: string) => `account\n${accountId}`;
const userKey = (accountId: string, userId: string) => `user\n${accountId}\n${userId}`;
const sessionlessKey = (accountId: string, userId: string) => `no-session\n${accountId}\n${userId}`;
const sessionKey = (accountId: string, userId: string, sessionId: string) =>
  `session\n${accountId}\n${userId}\n${sessionId}`;

function keysOf(scope: FeedScope): readonly string[] {
  switch (scope.kind) {
    case 'session': {
      const { accountId, userId, sessionId } = scope;
      return [sessionKey(accountId, userId, sessionId), sessionlessKey(accountId, userId)];
    }
    case 'user':
      return [userKey(scope.accountId, scope.userId)];
    case 'account':
      return [accountKey(scope.accountId)];
    case 'all':
      return [ALL];
  }
}
