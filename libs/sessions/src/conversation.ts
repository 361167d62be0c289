/** How a turn ended, or that it has not. */
export type TurnState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'superseded';

/** One message as a session shows it. */
export interface Message {
  readonly id: number;
  readonly sessionId: string;
  readonly userId: string;
  readonly turnNo: number;
  readonly role: 'user' | 'assistant';
  readonly content: string;
  readonly model: string | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly createdAt: Date;
  /** State of the message's turn; imported context counts as done. */
  readonly turnState: TurnState;
  /** Why the turn failed, as a sentence. */
  readonly error: string | null;
}

/** One finished exchange, as S1's conversation list and S2's message exchanges show it. */
export interface Exchange {
  readonly id: number;
  readonly sessionId: string;
  readonly turnNo: number;
  readonly userInput: string;
  /** Empty where the turn failed before its first word. */
  readonly assistantResponse: string;
  readonly intent: string | null;
  readonly state: TurnState;
  readonly model: string | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly createdAt: Date;
}
