import { type FieldError, InvalidInputError } from '@parley/common';
import { faultyField } from '../body/parse-json-object';
import { faultOfName, faultOfText, printableName } from '../body/text-rule';
import { pathOf } from './edge-request';

const SUSPICIOUS = /%|__proto__/;

/**
 * Refuses what the router or the query parser would decode into something else, or fail on.
 * @throws InvalidInputError for broken percent-encoding, NUL, half surrogate pairs and `__proto__`.
 */
export function checkUrl(url: string): void {
  if (!SUSPICIOUS.test(url)) return;
  const path = pathOf(url);
  const fault = faultOfPath(path) ?? faultOfQuery(url.slice(path.length + 1));
  if (fault !== undefined) throw faultyField(fault);
}

function faultOfPath(path: string): FieldError | undefined {
  const message = faultOfText(decode(path, 'path'));
  return message === undefined ? undefined : { field: 'path', message };
}

function faultOfQuery(query: string): FieldError | undefined {
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = decode(equals === -1 ? pair : pair.slice(0, equals), 'query');
    const field = printableName(name);
    const value = equals === -1 ? '' : decode(pair.slice(equals + 1), field);
    const message = faultOfName(name, '') ?? faultOfText(value);
    if (message !== undefined) return { field, message };
  }
  return undefined;
}

function decode(text: string, field: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new InvalidInputError(`${field} is not valid percent-encoded UTF-8`, {
      fields: [{ field, message: 'is not valid percent-encoded UTF-8' }],
    });
  }
}
