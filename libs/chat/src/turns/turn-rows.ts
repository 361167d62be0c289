import type { ChatMessage } from '@parley/ai';
import type { TurnRecord, TurnState, WaitingFlow } from './turn';
import type { TurnTrace } from './turn-trace';

/** The flow that waits for a turn, where one does. */
export interface FlowColumns {
  readonly flow: string | null;
  readonly flow_state: unknown;
}

/** What `begin_turn_with_recall` returns about a turn that it began, or that the claim began before. */
export interface BegunRow extends FlowColumns {
  readonly has_facts: boolean;
  readonly has_documents: boolean;
  readonly outcome: 'existing' | 'begun';
  readonly session_key: string;
  readonly user_id: string;
  readonly turn_id: string;
  readonly turn_no: number;
  readonly attempt: number;
  readonly state: TurnState;
  readonly history_version: number;
  /** Null where the caller's copy of `history_version` is current, or the turn must wait. */
  readonly history: [ChatMessage['role'], string][] | null;
}

export type BeginRow = BegunRow | RefusedRow;

/** All other columns are null. */
export interface RefusedRow {
  readonly outcome: 'not_found' | 'busy';
}

/** A queued turn whose time came, with the history as it then was. */
export interface StartedTurn {
  readonly version: number;
  readonly history: readonly [ChatMessage['role'], string][];
  readonly flow: WaitingFlow | null;
}

export interface FinishRow {
  readonly finished_at: Date;
  readonly message_id: string | null;
  readonly history_version: number;
  readonly event_id: string | null;
  readonly memory_category: string | null;
}

export interface FindRow {
  readonly id: string;
  readonly turn_no: number;
  readonly state: TurnState;
  readonly session_id: string;
  readonly user_id: string;
  readonly client_type: string;
  readonly answer: string | null;
  readonly message_id: string | null;
  readonly model: string | null;
  readonly input_tokens: number | null;
  readonly output_tokens: number | null;
  readonly intent: string | null;
  readonly confidence: number | null;
  readonly action: string | null;
  readonly action_data: Record<string, unknown> | null;
  readonly memory_category: string | null;
  readonly rag_used: boolean;
  readonly trace: TurnTrace | null;
  readonly error_code: string | null;
  readonly error_message: string | null;
  readonly first_token_ms: number | null;
  readonly duration_ms: number | null;
  readonly finished_at: Date | null;
}

export function toWaitingFlow({ flow, flow_state: state }: FlowColumns): WaitingFlow | null {
  return flow === null ? null : { name: flow, state };
}

export function toMessages(history: readonly [ChatMessage['role'], string][]): ChatMessage[] {
  return history.map(([role, content]) => ({ role, content }));
}

export function toTurnRecord(row: FindRow, finishedAt: Date): TurnRecord {
  return {
    id: row.id,
    turnNo: row.turn_no,
    state: row.state === 'done' || row.state === 'failed' ? row.state : 'cancelled',
    sessionId: row.session_id,
    userId: row.user_id,
    clientType: row.client_type,
    answer: row.answer,
    messageId: row.message_id === null ? null : Number(row.message_id),
    model: row.model,
    inputTokens: row.input_tokens ?? 0,
    outputTokens: row.output_tokens ?? 0,
    intent: row.intent,
    confidence: row.confidence,
    action: row.action,
    actionData: row.action_data,
    memoryCategory: row.memory_category,
    isRagUsed: row.rag_used,
    trace: row.trace ?? undefined,
    errorCode: row.error_code,
    errorMessage: row.error_message,
    firstTokenMs: row.first_token_ms,
    durationMs: row.duration_ms ?? 0,
    finishedAt,
  };
}
