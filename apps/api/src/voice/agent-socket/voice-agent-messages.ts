import { z } from 'zod';
import { MAX_MESSAGE_CHARS } from '../../chat/chat-request.dto';
import type { MessageSchema } from '../../ws/protocol/socket-protocol';

const MIN_RATE_HZ = 4_000;
const MAX_RATE_HZ = 192_000;
const MAX_FORMAT = 64;
const DEFAULT_RATE_HZ = 16_000;

const id = z.string().max(128).optional().describe('Comes back in the answer.');

const audioChunkMessage = z
  .object({
    type: z.literal('audio_chunk'),
    audio_data: z
      .string()
      .describe(
        'A whole WAV (MP3, Ogg, WebM, FLAC; where ffmpeg is installed M4A, AAC, AIFF, AU) file, or raw PCM, in base64.',
      ),
    format: z
      .string()
      .max(MAX_FORMAT)
      .default('wav')
      .describe(
        '`pcm`: 16-bit little-endian mono without a header. Of anything else the first bytes tell what it is.',
      ),
    sample_rate: z
      .int()
      .min(MIN_RATE_HZ)
      .max(MAX_RATE_HZ)
      .default(DEFAULT_RATE_HZ)
      .describe('Of raw PCM, in Hz.'),
    id,
  })
  .meta({
    description:
      'Sound as it is recorded; each chunk is a recording by itself. A turn ends with silence, with `audio_end`, or when no sound comes.',
  });

const audioEndMessage = z
  .object({ type: z.literal('audio_end'), id })
  .meta({ description: 'The user has finished: answer now.' });

const textInputMessage = z
  .object({
    type: z.literal('text_input'),
    text: z.string().max(MAX_MESSAGE_CHARS).regex(/\S/, 'must not be blank'),
    id,
  })
  .meta({ description: 'Say something in writing.' });

const pingMessage = z
  .object({ type: z.literal('ping'), id })
  .meta({ description: 'Keep the connection alive. Answered by `pong`.' });

export const VOICE_AGENT_MESSAGES: readonly MessageSchema[] = [
  audioChunkMessage,
  audioEndMessage,
  textInputMessage,
  pingMessage,
];

export type AudioChunkMessage = z.infer<typeof audioChunkMessage>;
export type TextInputMessage = z.infer<typeof textInputMessage>;
