import { PLACEMENTS, QUEUE_OPERATIONS, REPEAT_MODES } from '@parley/music';
import { z } from 'zod';
import { MAX_MESSAGE_CHARS } from '../../chat/chat-request.dto';
import { timeZone } from '../protocol/identifier';
import type { MessageSchema } from '../protocol/socket-protocol';

const MAX_NAMES = 100;
const names = z.array(z.string().max(64)).max(MAX_NAMES);
const id = z.string().max(128).optional().describe('Comes back in the answer.');
const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,255}$/, 'must be 1 to 255 visible ASCII characters')
  .optional()
  .describe(
    'Any text of your choice. The same key with the same message in the same session within 24 hours is carried out once and answered alike, on any connection.',
  );
const lastEventId = z.string().min(1).max(200);

const pingMessage = z
  .object({ type: z.literal('ping'), id })
  .meta({ description: 'Keep the connection alive. Answered by `pong`.' });

export const subscribeMessage = z
  .object({
    type: z.literal('subscribe'),
    events: names
      .default(['*'])
      .describe('Names in either case; `*` is all. Adds to what is subscribed already.'),
    scope: z
      .enum(['session', 'user', 'account', 'all'])
      .optional()
      .describe('Whose events, as far as your key may; left out: this session’s.'),
    last_event_id: lastEventId
      .nullish()
      .describe('What came after this event is sent first, after `subscribed`.'),
    id,
  })
  .meta({ description: 'Get events. Answered by `subscribed`, then they come.' });

export const unsubscribeMessage = z
  .object({ type: z.literal('unsubscribe'), events: names.default(['*']), id })
  .meta({ description: 'Get no more of these events. Answered by `unsubscribed`.' });

export const replayMessage = z
  .object({ type: z.literal('replay'), last_event_id: lastEventId, id })
  .meta({
    description:
      'Get what came after an event again, then go on. Answered by `subscribed`; subscribes to all where nothing was subscribed.',
  });

export const chatMessage = z
  .object({
    type: z.literal('chat'),
    message: z
      .string()
      .max(MAX_MESSAGE_CHARS)
      .regex(/\S/, 'must not be blank')
      .describe('What the user says.'),
    model: z.string().min(1).max(200).nullish().describe('Alias or full name of a model.'),
    temperature: z.number().min(0).max(2).nullish(),
    max_tokens: z.int().min(1).max(1_000_000).nullish(),
    time_zone: timeZone.nullish(),
    idempotency_key: idempotencyKey,
    id,
  })
  .meta({ description: 'Say something. Answered by `chat_response`. Closing stops the model.' });

export const musicControlMessage = z
  .object({
    type: z.literal('music_control'),
    action: z.string().min(1).max(64).describe('play, pause, resume, stop, next, previous, …'),
    song_name: z.string().max(1_000).optional().describe('What `play` is to play, as it is said.'),
    song_id: z.string().max(64).optional(),
    placement: z.enum(PLACEMENTS).optional(),
    position: z.number().min(0).max(1_000_000).optional().describe('For `seek`, in seconds.'),
    volume: z.number().min(0).max(1).optional(),
    shuffle: z.boolean().optional(),
    repeat: z.enum(REPEAT_MODES).optional(),
    operation: z.enum(QUEUE_OPERATIONS).optional().describe('What `queue` does.'),
    index: z.int().min(0).optional(),
    to: z.int().min(0).optional(),
    idempotency_key: idempotencyKey,
    id,
  })
  .meta({
    description:
      'Control the music, as `POST /api/music/control` does. Answered by `music_status`.',
  });

export const CLIENT_MESSAGES: readonly MessageSchema[] = [
  pingMessage,
  subscribeMessage,
  unsubscribeMessage,
  replayMessage,
  chatMessage,
  musicControlMessage,
];

export type SubscribeMessage = z.infer<typeof subscribeMessage>;
export type UnsubscribeMessage = z.infer<typeof unsubscribeMessage>;
export type ReplayMessage = z.infer<typeof replayMessage>;
export type ChatMessage = z.infer<typeof chatMessage>;
export type MusicControlMessage = z.infer<typeof musicControlMessage>;
