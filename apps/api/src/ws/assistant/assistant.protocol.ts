import { z } from 'zod';
import { sessionId, timeZone, userId } from '../protocol/identifier';
import type { SocketProtocol } from '../protocol/socket-protocol';
import { CLIENT_MESSAGES } from './client-messages';
import { SERVER_FRAMES } from './server-frames';

const MAX_CLIENT_TYPE = 64;

export const assistantQuery = z.object({
  session_id: sessionId.optional().describe('The conversation to join; left out: a new one.'),
  user_id: userId
    .optional()
    .describe("End user within your account; left out: the session's own, else `default_user`."),
  client_type: z
    .string()
    .max(MAX_CLIENT_TYPE)
    .default('unknown')
    .describe('What kind of client this is.'),
  time_zone: timeZone.optional(),
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
