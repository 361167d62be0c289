import type { Permissions } from '@parley/actions';
import type { ChatMessage } from '@parley/ai';
import type { IdempotencyClaim } from '@parley/idempotency';
import type { SessionKind, TurnState } from '@parley/sessions';
import type { Notes } from '../notes/note-taker';
import type { TurnTrace } from './turn-trace';

/** What a client wants said, in which conversation, and how it is to be answered. */
export interface TurnRequest {
  readonly accountId: string;
  /** The key that pays; null for the operator and in open mode. */
  readonly keyId: string | null;
  /** What the caller's key may do: no action of a turn does more. A `Principal` is one. */
  readonly permissions: Permissions;
  /** IANA time zone of the end user; UTC where nobody knows. */
  readonly timeZone?: string | undefined;
  /** The end user where the client names one; another user's session is then not found. */
  readonly userId?: string | undefined;
  /** The end user of a session that this turn makes, where the client names none. */
  readonly defaultUserId: string;
  /** Absent: a new session with a generated id. */
  readonly sessionId?: string | undefined;
  /** Whether an id that does not exist makes a session. */
  readonly mayCreateSession: boolean;
  readonly kind: SessionKind;
  readonly door: string;
  readonly clientType: string;
  readonly text: string;
  /** Earlier messages that stand in for the stored history; kept only where the session is new. */
  readonly context?: readonly ChatMessage[] | undefined;
  /** The client's own instructions to the model; never stored. */
  readonly instructions?: readonly string[] | undefined;
  /** The answer is wanted from the person's documents, whatever the words look like. */
  readonly isAboutDocuments?: boolean | undefined;
  /** Alias or full name; absent is the default. */
  readonly model?: string | undefined;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly claim?: IdempotencyClaim | undefined;
  /** `queue` waits for the session's running turn, `supersede` ends it. */
  readonly policy: 'queue' | 'supersede';
  /** Whether the caller wants the answer in pieces. */
  readonly isStreamed: boolean;
  /** Under this id the answer can be read again while it is written. */
  readonly streamId?: string;
  /** Told the turn's number once it has one, for a caller that may not see the end. */
  readonly onBegun?: ((turnNo: number) => void) | undefined;
}

/** A turn that this process owns, from Begin to Finish. */
export interface OpenTurn {
  readonly id: string;
  readonly turnNo: number;
  readonly sessionKey: string;
  readonly sessionId: string;
  readonly accountId: string;
  readonly userId: string;
  readonly keyId: string | null;
  readonly clientType: string;
  readonly text: string;
  /** Position of the stored history that this turn continues. */
  readonly historyVersion: number;
  readonly history: readonly ChatMessage[];
  /** Whether `history` is all there is before the turn, so that its answer may extend the cached copy. */
  readonly isHistoryComplete: boolean;
  /** The flow that asked something in the turn before and waits for this one. */
  readonly flow: WaitingFlow | null;
  /** Whether anything is known of the user, and whether there are documents to search. */
  readonly hasFacts: boolean;
  readonly hasDocuments: boolean;
}

export interface WaitingFlow {
  readonly name: string;
  /** As it was stored; the flow parses it. */
  readonly state: unknown;
}

/** What waits for the session's next turn after this one. */
export interface NextFlow extends WaitingFlow {
  readonly ttlMs: number;
}

/** How a turn ended, as Finish stores it. */
export interface TurnOutcome {
  readonly state: 'done' | 'failed' | 'cancelled';
  /** What was answered, or so much of it as there was; null for not a word. */
  readonly answer: string | null;
  readonly model: string | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly intent: string | null;
  readonly confidence: number | null;
  readonly action: string | null;
  readonly actionData: Readonly<Record<string, unknown>> | null;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly firstTokenMs: number | null;
  readonly durationMs: number;
  /** Whether passages of documents led to the answer. */
  readonly isRagUsed: boolean;
  /** Why it was answered so; absent where intent and model say it all. */
  readonly trace?: TurnTrace | undefined;
  readonly nextFlow?: NextFlow | undefined;
  /** The flow that waited for this turn is over. */
  readonly hasEndedFlow?: boolean | undefined;
  /** Facts to be stored with the answer; absent where nobody looked for any. */
  readonly notes?: Notes | undefined;
}

/** A turn that is over, fresh or read back: every door renders its answer from this. */
export interface TurnRecord extends TurnOutcome {
  readonly id: string;
  readonly turnNo: number;
  readonly sessionId: string;
  readonly userId: string;
  readonly clientType: string;
  readonly messageId: number | null;
  readonly finishedAt: Date;
  readonly memoryCategory: string | null;
}

export type { TurnState };
