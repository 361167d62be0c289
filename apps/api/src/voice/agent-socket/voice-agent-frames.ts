import { z } from 'zod';
import type { MessageSchema } from '../../ws/protocol/socket-protocol';

const timestamp = z.iso.datetime().meta({ examples: ['2026-01-16T10:30:00.000Z'] });
const id = z.string().optional().describe('Of the message that this answers, where it had one.');

const connectionEstablishedFrame = z
  .strictObject({
    type: z.literal('connection_established'),
    message: z.string(),
    session_id: z.string(),
    timestamp,
  })
  .meta({ description: 'The first frame.' });

const processingFrame = z
  .strictObject({ type: z.literal('processing'), message: z.string(), timestamp })
  .meta({ description: 'Somebody has spoken; the words are being made out.' });

const transcriptionFrame = z
  .strictObject({ type: z.literal('transcription'), text: z.string(), timestamp })
  .meta({ description: 'What the user said in this turn.' });

const conversationResponseFrame = z
  .strictObject({
    type: z.literal('conversation_response'),
    text: z.string(),
    next_state: z.string(),
    actions: z.array(z.strictObject({ type: z.string(), data: z.record(z.string(), z.unknown()) })),
    timestamp,
    id,
  })
  .meta({ description: 'The answer in writing.' });

const voiceGenerationFrame = z
  .strictObject({ type: z.literal('voice_generation'), message: z.string(), timestamp })
  .meta({ description: 'The answer is being spoken.' });

const audioResponseFrame = z
  .strictObject({
    type: z.literal('audio_response'),
    audio_base64: z.string(),
    text: z.string(),
    format: z.literal('mp3'),
    timestamp,
  })
  .meta({ description: 'The spoken answer; the last frame of a turn.' });

const pongFrame = z.strictObject({ type: z.literal('pong'), timestamp, id });

export const VOICE_AGENT_FRAMES = [
  connectionEstablishedFrame,
  processingFrame,
  transcriptionFrame,
  conversationResponseFrame,
  voiceGenerationFrame,
  audioResponseFrame,
  pongFrame,
] as const satisfies readonly MessageSchema[];

export type VoiceAgentFrame = z.infer<(typeof VOICE_AGENT_FRAMES)[number]>;
