import { z } from 'zod';
import { timeZone, userId } from '../../ws/protocol/identifier';
import type { SocketProtocol } from '../../ws/protocol/socket-protocol';
import { LIVE_FRAMES } from './live-frames';
import { LIVE_MESSAGES } from './live-messages';
import { VOICE_AGENT_FRAMES } from './voice-agent-frames';
import { VOICE_AGENT_MESSAGES } from './voice-agent-messages';

export const voiceAgentQuery = z.object({
  user_id: userId
    .optional()
    .describe("End user within your account; left out: the session's own, else `default_user`."),
  time_zone: timeZone.optional(),
});

/** S3's socket. */
export const VOICE_AGENT_PROTOCOL: SocketProtocol = {
  path: '/ws/voice-agent/:session_id',
  title: 'Voice agent',
  description:
    'A spoken conversation, turn by turn. Spoken: `processing`, `transcription`, `conversation_response`, `voice_generation`, `audio_response`; written: without the first two. What fails is an `error` in place of the rest of its turn, and the socket stays open. Turns are answered one after the other. After `config` the conversation is free: partial transcripts, the answer sentence by sentence, and the user may interrupt it. Each client gets the frames of its own turns; to watch a session from elsewhere subscribe to its events at `/ws`.',
  query: voiceAgentQuery,
  receives: [...VOICE_AGENT_MESSAGES, ...LIVE_MESSAGES],
  sends: [...VOICE_AGENT_FRAMES, ...LIVE_FRAMES],
  invalidJson: 'Invalid JSON message',
};
