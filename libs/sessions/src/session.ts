export const SESSION_KINDS = ['chat', 'voice', 'booking'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** Whose rows a call may see: one user's, or with no `userId` the whole account's. */
export interface Owner {
  readonly accountId: string;
  readonly userId?: string | undefined;
}

/** One conversation, whatever door it came through (S0 session, S2 conversation, S4 chat). */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly kind: SessionKind;
  /** The route that made it, such as `chats`. */
  readonly door: string;
  readonly clientType: string;
  readonly title: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly lastActivityAt: Date;
  readonly messageCount: number;
  readonly lastTurnNo: number;
}

export interface NewSession {
  readonly accountId: string;
  readonly userId: string;
  /** Absent: `{user_id}_{YYYYMMDDHHmmss}_{uuid}` is made. */
  readonly id?: string;
  readonly kind?: SessionKind;
  readonly door: string;
  readonly clientType: string;
  readonly title?: string | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** Who an end user is where a request does not say. */
export const DEFAULT_USER_ID = 'default_user';
