import { EVENT_NAMES } from '@parley/events';
import { z } from 'zod';
import type { MessageSchema } from '../protocol/socket-protocol';

const timestamp = z.iso.datetime().meta({ examples: ['2026-01-16T10:30:00.000Z'] });
const id = z.string().optional().describe('Of the message that this answers, where it had one.');
const anything = z.record(z.string(), z.unknown());
const eventName = z.enum(Object.values(EVENT_NAMES));

const connectedFrame = z
  .strictObject({
    type: z.literal('connected'),
    session_id: z.string(),
    user_id: z.string(),
    timestamp,
    features: z.strictObject({
      chat: z.boolean(),
      events: z.boolean(),
      music: z.boolean(),
      memory: z.boolean(),
      rag: z.boolean(),
    }),
  })
  .meta({ description: 'The first frame.' });

const pongFrame = z.strictObject({ type: z.literal('pong'), timestamp, id });

const subscribedFrame = z
  .strictObject({
    type: z.literal('subscribed'),
    events: z.array(z.string()).describe('As they were asked for.'),
    unknown: z.array(z.string()).optional().describe('Names among them that no event has.'),
    last_event_id: z
      .string()
      .optional()
      .describe('Where the events begin: what to go on after until the first one has come.'),
    timestamp,
    id,
  })
  .meta({ description: 'Events come from now on.' });

const unsubscribedFrame = z.strictObject({
  type: z.literal('unsubscribed'),
  events: z.array(z.string()),
  timestamp,
  id,
});

const chatResponseFrame = z.strictObject({
  type: z.literal('chat_response'),
  response: z.string(),
  intent: z.string(),
  action_data: anything.nullable(),
  timestamp,
  confidence: z.number(),
  action_executed: z.string().nullable(),
  memory_stored: z.boolean(),
  memory_category: z.string().nullable(),
  rag_used: z.boolean(),
  duration_ms: z.number(),
  session_id: z.string(),
  model: z.string(),
  usage: z.strictObject({
    prompt_tokens: z.int(),
    completion_tokens: z.int(),
    total_tokens: z.int(),
  }),
  id,
});

const musicStatusFrame = z
  .looseObject({
    type: z.literal('music_status'),
    success: z.boolean(),
    message: z.string(),
    status: anything,
    timestamp,
    id,
  })
  .meta({ description: 'What became of a `music_control`, and the player since.' });

const eventFrame = z
  .strictObject({
    type: z.literal('event'),
    event_type: eventName,
    data: anything,
    session_id: z.string().nullable().describe('Null where it concerns the user as a whole.'),
    user_id: z.string().nullable().describe('Null where it concerns everybody.'),
    timestamp,
    event_id: z.string().describe('Ordered; send the last one to go on after it.'),
  })
  .meta({ description: 'Something happened.' });

const replayGapFrame = z
  .strictObject({
    type: z.literal('replay_gap'),
    requested_event_id: z.string(),
    oldest_event_id: z.string().nullable(),
    message: z.string(),
    timestamp,
  })
  .meta({ description: 'Some of what was missed is no longer kept. What is kept follows.' });

/** The names that S1's own code gave its events; `event_format=legacy` sends them. */
export const LEGACY_TYPES = [
  'message_received',
  'message_sent',
  'music_playing',
  'music_paused',
  'music_stopped',
  'music_next',
  'music_previous',
  'music_scan',
  'memory_stored',
  'document_indexed',
  'document_ready',
  'document_failed',
  'document_deleted',
  'status_update',
  'client_connected',
  'client_disconnected',
] as const;

const legacyFrames = LEGACY_TYPES.map((type) =>
  z
    .strictObject({
      type: z.literal(type),
      data: anything,
      session_id: z.string().nullable(),
      user_id: z.string().nullable(),
      timestamp,
      event_id: z.string(),
    })
    .meta({ description: 'Only with `event_format=legacy`.' }),
);

export const SERVER_FRAMES: readonly MessageSchema[] = [
  connectedFrame,
  pongFrame,
  subscribedFrame,
  unsubscribedFrame,
  chatResponseFrame,
  musicStatusFrame,
  eventFrame,
  replayGapFrame,
  ...legacyFrames,
];
