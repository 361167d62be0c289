import { z } from 'zod';
import type { MessageSchema } from '../../ws/protocol/socket-protocol';

const MAX_NAME = 64;
const MOST_MS = 3_600_000;
const id = z.string().max(128).optional().describe('Comes back in the answer.');
const waitMs = z.int().min(0).max(10_000);

const configMessage = z
  .object({
    type: z.literal('config'),
    format: z
      .enum(['mp3', 'pcm'])
      .default('mp3')
      .describe('Of spoken pieces; `pcm` is 16-bit little-endian mono of 24 kHz.'),
    language: z.string().min(2).max(16).optional(),
    voice: z.string().min(1).max(MAX_NAME).optional(),
    speed: z.number().min(0.25).max(4).optional(),
    allow_interruptions: z
      .boolean()
      .default(true)
      .describe("Whether the user's voice stops the assistant."),
    min_endpointing_ms: waitMs
      .default(500)
      .describe('Silence after which a sentence that sounds complete is answered.'),
    max_endpointing_ms: waitMs.default(3_000).describe('Silence after which anything is answered.'),
    false_interruption_ms: waitMs
      .default(2_000)
      .describe('A pause whose words have not come by then was a false alarm.'),
    noise_reduction: z
      .boolean()
      .default(false)
      .describe('Take the noise out of the sound before it is listened to.'),
    id,
  })
  .meta({
    description:
      'From now on talk freely: the answer comes sentence by sentence, and the user may interrupt it. Answered by `configured`. A second one starts afresh.',
  });

const playoutMessage = z
  .object({
    type: z.literal('playout'),
    reply_id: z.int().min(1),
    played_ms: z.number().min(0).max(MOST_MS),
  })
  .meta({
    description: 'So much of a reply has been played. Only what was heard stays in history.',
  });

const interruptMessage = z
  .object({ type: z.literal('interrupt'), id })
  .meta({ description: 'Stop the assistant without saying anything.' });

export const LIVE_MESSAGES: readonly MessageSchema[] = [
  configMessage,
  playoutMessage,
  interruptMessage,
];

export type ConfigMessage = z.infer<typeof configMessage>;
export type PlayoutMessage = z.infer<typeof playoutMessage>;
