import type { ServerResponse } from 'node:http';

const CODES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'invalid_api_key',
  403: 'permission_denied',
  404: 'model_not_found',
  429: 'rate_limit_exceeded',
  498: 'capacity_exceeded',
};

export interface UpstreamError {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends an error as OpenAI does. */
export function sendError(
  response: ServerResponse,
  { status, body, headers }: UpstreamError,
): void {
  const text = JSON.stringify(body ?? { error: errorOf(status) });
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text);
}

export function errorOf(status: number) {
  return {
    message: `The scripted upstream was told to answer ${status}.`,
    type: status >= 500 ? 'server_error' : 'invalid_request_error',
    param: null,
    code: CODES[status] ?? 'server_error',
  };
}
