import type { ChatMessage } from '@parley/ai';

/** What a key can be allowed; the scopes of `@parley/auth` but `admin`. */
export type ActionScope = 'chat' | 'memory' | 'rag' | 'music' | 'voice' | 'booking';

/** What the caller's key may do. A `Principal` is one. */
export interface Permissions {
  may(scope: ActionScope, access: 'read' | 'write'): boolean;
}

/**
 * Who wants an action run. `user`: the person's own words. `model`: a tool call made in answer to them.
 * `document`, `tool`: text that came from elsewhere, which may be read but never obeyed.
 */
export type Origin = 'user' | 'model' | 'document' | 'tool';

/** Whose rows an action reads and writes; both belong into every query. */
export interface ActionOwner {
  readonly accountId: string;
  readonly userId: string;
}

export interface ActionTurn {
  readonly id: string;
  readonly no: number;
  /** What the person said, whole. */
  readonly text: string;
  /** The conversation before it, oldest first. */
  readonly history: readonly ChatMessage[];
}

/** Everything an action knows about the moment in which it runs. */
export interface ActionContext {
  readonly owner: ActionOwner;
  readonly permissions: Permissions;
  readonly sessionId: string;
  readonly turn: ActionTurn;
  readonly origin: Origin;
  readonly now: Date;
  /** IANA time zone of the person. */
  readonly timeZone: string;
  /** Fires when the person leaves or the turn is stopped. */
  readonly signal: AbortSignal;
}
