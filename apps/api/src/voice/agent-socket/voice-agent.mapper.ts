import type { Principal } from '@parley/auth';
import { InvalidInputError } from '@parley/common';
import type { TurnRecord } from '@parley/chat';
import { stateAfter, type UnsaidTurn } from '@parley/voice';
import { type ErrorFrame, toErrorFrame } from '../../ws/protocol/error-frame';
import { toActions } from '../voice-turn.mapper';
import type { LiveFrame } from './live-frames';
import { NO_SPEECH } from '../voice.mapper';
import type { VoiceAgentFrame } from './voice-agent-frames';
import type { VoiceSeat } from './voice-seat';

export const VOICE_CLIENT_TYPE = 'voice';
const DOOR = 'voice-socket';

/** S3's words where no recogniser could make out anything. */
export const NOT_HEARD = 'Speech-to-text failed';
export const NOT_SPOKEN = 'Voice generation failed';

type SentFrame = VoiceAgentFrame | LiveFrame;
type UntimedFrame = SentFrame extends infer Frame
  ? Frame extends SentFrame
    ? Omit<Frame, 'timestamp'>
    : never
  : never;

/** S3's frames say when they were sent. */
export function timed(frame: UntimedFrame, now: Date): object {
  return { ...frame, timestamp: now.toISOString() };
}

/** All of a turn but what is said. @throws ForbiddenError where the key may no longer speak for the user. */
export function toUnsaidTurn(caller: Principal, { userId, timeZone }: VoiceSeat): UnsaidTurn {
  return {
    keyId: caller.keyId,
    permissions: caller,
    userId: caller.userFor(userId),
    defaultUserId: userId,
    mayCreateSession: true,
    kind: 'voice',
    door: DOOR,
    clientType: VOICE_CLIENT_TYPE,
    timeZone,
    policy: 'queue',
  };
}

export function toConversationResponseFrame(turn: TurnRecord) {
  return {
    type: 'conversation_response' as const,
    text: turn.answer ?? '',
    next_state: stateAfter(turn),
    actions: toActions(turn),
  };
}

/** S3's words for what failed; `error` tells why. */
export function toFailureFrame(words: string, error: unknown, now: Date): ErrorFrame {
  return { ...toErrorFrame(error, now), message: words };
}

const NO_RECOGNISER = 'speech_to_text_unavailable';

export function toAudioFailureFrame(error: unknown, now: Date): ErrorFrame {
  const frame = toErrorFrame(error, now);
  if (frame.error.code === NO_RECOGNISER) return { ...frame, message: NOT_HEARD };
  return { ...frame, message: `Error processing audio: ${frame.error.message}` };
}

export function noSpeech(): InvalidInputError {
  return new InvalidInputError(NO_SPEECH, { code: 'no_speech' });
}
