import { z } from 'zod';
import type { SocketProtocol } from '../protocol/socket-protocol';
import { CLIENT_MESSAGES } from './client-messages';
import { SERVER_FRAMES } from './server-frames';

const MAX_USER_ID = 128;
const MAX_SESSION_ID = 255;
const MAX_CLIENT_TYPE = 64;

/** Printable, as everywhere else an id is taken. */
const identifier = (maxLength: number) =>
  z
    .string()
    .max(maxLength)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'may not contain control characters');

export const assistantQuery = z.object({
  session_id: identifier(MAX_SESSION_ID)
    .optional()
    .describe('The conversation to join; left out: a new one.'),
  user_id: identifier(MAX_USER_ID)
    .optional()
    .describe("End user within your account; left out: the session's own, else `default_user`."),
  client_type: z
    .string()
    .max(MAX_CLIENT_TYPE)
    .default('unknown')
    .describe('What kind of client this is.'),
  event_format: z
    .enum(['default', 'legacy'])
    .default('default')
    .describe(
      '`legacy`: the event frames that S1 sent before it documented them, without being asked.',
    ),
  last_event_id: z
    .string()
    .max(200)
    .optional()
    .describe('The last event that was seen: what was missed comes after `subscribed`.'),
});

/** S1's socket: chat, music and events. */
export const ASSISTANT_PROTOCOL: SocketProtocol = {
  path: '/ws',
  title: 'Assistant',
  description:
    'Chat, music and events of a conversation. Answers come in the order in which they were asked for; between `connected` and `subscribed` nothing comes unasked, and afterwards nothing but `event`.',
  query: assistantQuery,
  receives: CLIENT_MESSAGES,
  sends: SERVER_FRAMES,
};
