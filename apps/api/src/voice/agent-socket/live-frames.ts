import { z } from 'zod';
import type { MessageSchema } from '../../ws/protocol/socket-protocol';

const timestamp = z.iso.datetime().meta({ examples: ['2026-01-16T10:30:00.000Z'] });
const reply_id = z.int().describe('Counts the replies since `config`.');

/** A frame that says no more than that something happened. */
const signal = <Type extends string>(type: Type, description: string) =>
  z.strictObject({ type: z.literal(type), timestamp }).meta({ description });

const replySignal = <Type extends string>(type: Type, description: string) =>
  z.strictObject({ type: z.literal(type), reply_id, timestamp }).meta({ description });

const configuredFrame = z.strictObject({
  type: z.literal('configured'),
  format: z.enum(['mp3', 'pcm']),
  sample_rate: z.int().nullable().describe('Of `pcm`, in Hz.'),
  timestamp,
  id: z.string().optional(),
});

const partialFrame = z
  .strictObject({ type: z.literal('partial_transcription'), text: z.string(), timestamp })
  .meta({ description: 'A stretch of speech; the turn may go on.' });

const answerTextFrame = z
  .strictObject({ type: z.literal('answer_text'), reply_id, text: z.string(), timestamp })
  .meta({ description: 'The next words of the answer.' });

const audioSegmentFrame = z
  .strictObject({
    type: z.literal('audio_segment'),
    reply_id,
    sentence: z.int(),
    text: z.string().describe('The sentence that the sound belongs to.'),
    audio_base64: z.string(),
    format: z.enum(['mp3', 'pcm']),
    duration_ms: z.number(),
    timestamp,
  })
  .meta({ description: 'A piece of the spoken answer, to be played after the one before.' });

const interruptedFrame = z
  .strictObject({ type: z.literal('interrupted'), reply_id, heard: z.string(), timestamp })
  .meta({ description: 'Throw away what has not been played.' });

const endedFrame = z
  .strictObject({
    type: z.literal('conversation_ended'),
    reason: z.enum(['idle', 'too_long', 'closed']),
    timestamp,
  })
  .meta({
    description: 'Nobody said anything for long, or it took too long. Sound begins a new one.',
  });

/** What comes only after the client's `config`. */
export const LIVE_FRAMES = [
  configuredFrame,
  signal('speech_started', 'The user speaks.'),
  signal('speech_stopped', 'The user has stopped, perhaps for a breath.'),
  signal('user_away', 'Nobody has said anything for a while.'),
  partialFrame,
  answerTextFrame,
  audioSegmentFrame,
  replySignal('audio_end', 'All of the spoken answer has been sent.'),
  replySignal('audio_hold', 'Stop playing at once; it may go on from there.'),
  replySignal('audio_resume', 'Play on from where it was held.'),
  interruptedFrame,
  replySignal('reply_over', 'The reply has been played.'),
  endedFrame,
] as const satisfies readonly MessageSchema[];

export type LiveFrame = z.infer<(typeof LIVE_FRAMES)[number]>;
