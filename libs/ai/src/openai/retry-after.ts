import type { IncomingHttpHeaders } from 'node:http';

/**
 * How long the provider asks to wait, in milliseconds, from `retry-after-ms` (OpenAI) or
 * `retry-after` in seconds or as a date (RFC 9110 §10.2.3), which is taken relative to the
 * response's own `date`, so that no clock has to agree.
 */
export function retryAfterMs(headers: IncomingHttpHeaders): number | undefined {
  const exact = Number(headers['retry-after-ms'] ?? NaN);
  if (exact >= 0) return exact;
  const text = headers['retry-after'];
  if (text === undefined || text === '') return undefined;
  const seconds = Number(text);
  const ms = Number.isNaN(seconds)
    ? Date.parse(text) - Date.parse(headers.date ?? '')
    : seconds * 1000;
  return ms >= 0 ? ms : undefined;
}
