import type { TurnRecord } from '@parley/chat';

/** Where a spoken conversation stands. Flows that ask for something add their own. */
export type ConversationState = 'greeting' | 'conversation' | 'ended';

/** What a client does next, S3's `next_state`. */
export function stateAfter({ intent }: Pick<TurnRecord, 'intent'>): ConversationState {
  return intent === 'goodbye' ? 'ended' : 'conversation';
}
