import type { SpeechClip } from '@parley/ai';
import type { TurnRecord } from '@parley/chat';

export type ConversationStage = 'listening' | 'answering' | 'speaking';
export type ConversationEnd = 'idle' | 'too_long' | 'closed';

/** What a conversation tells whoever shows it to the user. */
export type ConversationEvent =
  | { readonly type: 'user_started' }
  | { readonly type: 'user_stopped' }
  /** A stretch of speech was made out; the turn may go on. */
  | { readonly type: 'transcript'; readonly text: string }
  /** Audio came and nobody had spoken in it; `isOver` where the client said so and waits for an answer. */
  | { readonly type: 'nothing_heard'; readonly isOver: boolean }
  /** The user's turn is over and is being answered. */
  | { readonly type: 'turn_taken'; readonly text: string }
  | { readonly type: 'answer_text'; readonly replyId: number; readonly text: string }
  | { readonly type: 'answered'; readonly replyId: number; readonly turn: TurnRecord }
  /** A piece of the spoken answer; `text` is the sentence that it belongs to. */
  | {
      readonly type: 'speech';
      readonly replyId: number;
      readonly sentence: number;
      readonly text: string;
      readonly clip: SpeechClip;
    }
  /** All of the spoken answer has been sent. */
  | { readonly type: 'spoken'; readonly replyId: number }
  /** Playing has to stop at once and may go on from there. */
  | { readonly type: 'held'; readonly replyId: number }
  | { readonly type: 'resumed'; readonly replyId: number }
  /** What has not been played is void. */
  | { readonly type: 'interrupted'; readonly replyId: number; readonly heard: string }
  | { readonly type: 'reply_over'; readonly replyId: number }
  | { readonly type: 'failed'; readonly stage: ConversationStage; readonly error: Error }
  | { readonly type: 'away' }
  | { readonly type: 'ended'; readonly reason: ConversationEnd };
