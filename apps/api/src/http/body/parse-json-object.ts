import { isUtf8 } from 'node:buffer';
import { type FieldError, InvalidInputError } from '@parley/common';
import { findFault } from './find-fault';
import { isDeeperThan } from './json-depth';

const MAX_DEPTH = 64;
/** Without one of these in the text there is no NUL, no half of a surrogate pair and no polluting name. */
const SUSPICIOUS = /\\u|__proto__|prototype/;

/**
 * Parses a request's body.
 * @throws InvalidInputError for anything but one JSON object of clean text, at most 64 levels deep.
 */
export function parseJsonObject(bytes: Buffer): Readonly<Record<string, unknown>> {
  if (!isUtf8(bytes)) throw new InvalidInputError('The request body is not valid UTF-8.');
  if (isDeeperThan(MAX_DEPTH, bytes)) {
    throw new InvalidInputError(`The request body is nested deeper than ${MAX_DEPTH} levels.`);
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const value = parse(text);
  if (!isObject(value)) throw new InvalidInputError('The request body must be a JSON object.');
  const fault = SUSPICIOUS.test(text) ? findFault(value) : undefined;
  if (fault !== undefined) throw faultyField(fault);
  return value;
}

export function faultyField(fault: FieldError): InvalidInputError {
  return new InvalidInputError(`${fault.field} ${fault.message}`, { fields: [fault] });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    const where = position === undefined ? '' : ` (at character ${position})`;
    throw new InvalidInputError(`The request body is not valid JSON${where}.`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
