import type { ConversationEvent } from '@parley/voice';
import { type ErrorFrame, toErrorFrame } from '../../ws/protocol/error-frame';
import {
  NOT_HEARD,
  noSpeech,
  NOT_SPOKEN,
  timed,
  toConversationResponseFrame,
  toFailureFrame,
} from './voice-agent.mapper';

type SoundlessEvent = Exclude<ConversationEvent, { readonly type: 'speech' }>;

/** What a client is told of an event; of sound see `LiveTalk`. */
export function toLiveFrame(event: SoundlessEvent, now: Date): object {
  switch (event.type) {
    case 'user_started':
      return timed({ type: 'speech_started' }, now);
    case 'user_stopped':
      return timed({ type: 'speech_stopped' }, now);
    case 'transcript':
      return timed({ type: 'partial_transcription', text: event.text }, now);
    case 'nothing_heard':
      return toFailureFrame(NOT_HEARD, noSpeech(), now);
    case 'turn_taken':
      return timed({ type: 'transcription', text: event.text }, now);
    case 'answered':
      return timed(toConversationResponseFrame(event.turn), now);
    case 'failed':
      return toStageFailure(event, now);
    case 'away':
      return timed({ type: 'user_away' }, now);
    case 'ended':
      return timed({ type: 'conversation_ended', reason: event.reason }, now);
    case 'answer_text':
    case 'spoken':
    case 'held':
    case 'resumed':
    case 'interrupted':
    case 'reply_over':
      return toReplyFrame(event, now);
  }
}

type ReplyEvent = Extract<
  SoundlessEvent,
  { type: 'answer_text' | 'spoken' | 'held' | 'resumed' | 'interrupted' | 'reply_over' }
>;

function toReplyFrame(event: ReplyEvent, now: Date): object {
  const reply_id = event.replyId;
  switch (event.type) {
    case 'answer_text':
      return timed({ type: 'answer_text', reply_id, text: event.text }, now);
    case 'spoken':
      return timed({ type: 'audio_end', reply_id }, now);
    case 'held':
      return timed({ type: 'audio_hold', reply_id }, now);
    case 'resumed':
      return timed({ type: 'audio_resume', reply_id }, now);
    case 'interrupted':
      return timed({ type: 'interrupted', reply_id, heard: event.heard }, now);
    case 'reply_over':
      return timed({ type: 'reply_over', reply_id }, now);
  }
}

function toStageFailure(
  { stage, error }: Extract<ConversationEvent, { type: 'failed' }>,
  now: Date,
): ErrorFrame {
  switch (stage) {
    case 'listening':
      return toFailureFrame(NOT_HEARD, error, now);
    case 'speaking':
      return toFailureFrame(NOT_SPOKEN, error, now);
    case 'answering':
      return toErrorFrame(error, now);
  }
}
