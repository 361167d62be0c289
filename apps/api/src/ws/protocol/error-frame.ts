import { type ErrorKind, ERROR_STATUS } from '@parley/common';
import { z } from 'zod';
import { toKnownError } from '../../http/errors/known-error';

const INTERNAL_MESSAGE = 'Internal server error';

/** S1's own code told of failures elsewhere in such a frame too; `event_format=legacy` still does. */
const ofAnEvent = {
  data: z.record(z.string(), z.unknown()).optional(),
  session_id: z.string().nullish(),
  user_id: z.string().nullish(),
  event_id: z.string().optional(),
};

/** S1's error; `error` says the same to programs. */
export const errorFrame = z
  .strictObject({
    type: z.literal('error'),
    message: z.string().describe('A sentence for people.'),
    error: z.strictObject({
      code: z.string().describe('Stable name of the case, such as `session_not_found`.'),
      message: z.string(),
      retry_after: z.number().optional().describe('Seconds after which a retry makes sense.'),
    }),
    id: z.string().optional().describe('The `id` of the message that failed, where it had one.'),
    timestamp: z.iso.datetime(),
    ...ofAnEvent,
  })
  .meta({ title: 'error', description: 'Something failed. The connection stays open.' });

export type ErrorFrame = z.infer<typeof errorFrame>;

/** What a client may learn of a failure. */
export function toErrorFrame(error: unknown, now: Date, id?: string): ErrorFrame {
  const { kind, message, code, retryAfterS } = publicPart(error);
  return {
    type: 'error',
    // S1's clients look for this sentence; `error` tells which of the reasons it was.
    message: kind === 'unauthenticated' ? 'Authentication required' : message,
    error: { code, message, ...(retryAfterS === undefined ? {} : { retry_after: retryAfterS }) },
    ...(id === undefined ? {} : { id }),
    timestamp: now.toISOString(),
  };
}

/** The code that a socket is closed with where the error leaves nothing to say on it. */
export function closeCodeOf(error: unknown): number {
  const { kind } = publicPart(error);
  // What cannot be, and what may not be known to exist, is a matter of access at a handshake.
  if (kind === 'invalid' || kind === 'not_found') return ERROR_STATUS.forbidden.ws;
  return ERROR_STATUS[kind].ws;
}

interface PublicPart {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly code: string;
  readonly retryAfterS?: number | undefined;
}

function publicPart(error: unknown): PublicPart {
  const known = toKnownError(error);
  if (known !== undefined && known.kind !== 'internal') return known;
  return { kind: 'internal', message: INTERNAL_MESSAGE, code: 'internal' };
}
