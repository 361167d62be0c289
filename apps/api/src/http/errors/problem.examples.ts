import type { FieldError } from '@parley/common';

interface ProblemExample {
  readonly description: string;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

/** What each error status means here, once for all routes. */
export const PROBLEM_EXAMPLES = {
  400: {
    description: 'The input is malformed; `errors` names the fields.',
    code: 'invalid',
    detail: 'message must be a string',
    errors: [{ field: 'message', message: 'must be a string' }],
  },
  401: {
    description: 'No key, or none that is valid.',
    code: 'unauthenticated',
    detail: 'Authentication required',
  },
  403: {
    description: 'The key is valid but may not do this.',
    code: 'forbidden',
    detail: 'This key lacks the scope chat.',
  },
  404: {
    description: 'It does not exist, or belongs to someone else.',
    code: 'not_found',
    detail: 'Session not found',
  },
  409: {
    description: 'It contradicts what is already there.',
    code: 'conflict',
    detail: 'This Idempotency-Key was used with another body.',
  },
  410: {
    description: 'It existed, and its time is over.',
    code: 'gone',
    detail: "The stream is over; its text is among the session's messages",
  },
  413: {
    description: 'The body is too large.',
    code: 'too_large',
    detail: 'The request body is larger than 1 MB.',
  },
  415: {
    description: 'The body has the wrong media type.',
    code: 'unsupported_media',
    detail: 'The request body must be JSON. Send it with Content-Type: application/json.',
  },
  422: {
    description: 'Well formed, but it cannot be carried out.',
    code: 'unprocessable',
    detail: 'The document cannot be read.',
  },
  429: {
    description: 'Too many requests; `Retry-After` says when to come back.',
    code: 'rate_limited',
    detail: 'Too many requests. Try again in 12 seconds.',
  },
  500: {
    description: 'A defect of ours.',
    code: 'internal',
    detail: 'Internal server error',
  },
  502: {
    description: 'The provider behind this failed.',
    code: 'provider_failed',
    detail: 'The language model could not be reached.',
  },
  503: {
    description: 'The feature is off, or the service is not ready.',
    code: 'unavailable',
    detail: 'Service not ready',
  },
  504: {
    description: 'The provider behind this took too long.',
    code: 'provider_timeout',
    detail: 'The language model did not answer in time.',
  },
  507: {
    description: 'There is no room for the file.',
    code: 'storage_full',
    detail: 'There is no room for this file. Try again later.',
  },
} as const satisfies Record<number, ProblemExample>;

export type DocumentedStatus = keyof typeof PROBLEM_EXAMPLES;

/** The answer of a status as the wire shows it. */
export function exampleBody(status: DocumentedStatus, title: string): object {
  const { code, detail, errors }: ProblemExample = PROBLEM_EXAMPLES[status];
  const type = `urn:parley:problem:${code}`;
  const requestId = '0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11';
  return { type, title, status, detail, request_id: requestId, ...(errors && { errors }) };
}
