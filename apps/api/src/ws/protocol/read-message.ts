import { DomainError, InvalidInputError } from '@parley/common';
import type { z } from 'zod';
import { findFault } from '../../http/body/find-fault';
import { isDeeperThan } from '../../http/body/json-depth';
import {
  type MessageSchema,
  type RawMessage,
  type ServedProtocol,
  typeOf,
} from './socket-protocol';

const MAX_DEPTH = 64;
const MAX_SHOWN_TYPE = 100;

/** Either a message that fits its schema, or what is wrong with it. */
export type ReadMessage =
  | { readonly type: string; readonly body: unknown; readonly id: string | undefined }
  | { readonly error: DomainError; readonly id?: string | undefined };

/** Reads what arrived on a path whose messages are JSON objects with a `type`. Never throws. */
export function readMessage(
  { protocol, schemas }: ServedProtocol,
  { data, isBinary }: RawMessage,
): ReadMessage {
  if (isBinary) return refused('Binary frames are not supported here: send JSON as text');
  const value = parse(data);
  if (value === undefined) return refused(protocol.invalidJson ?? 'Invalid JSON', 'invalid_json');
  if (!isObject(value) || typeof value.type !== 'string') {
    return refused('Invalid message format: send an object with a "type"');
  }
  const id = idOf(value.id);
  const schema = schemas.get(value.type);
  if (schema === undefined) {
    const shown = value.type.slice(0, MAX_SHOWN_TYPE);
    return { ...refused(`Unknown message type: ${shown}`, 'unknown_message_type'), id };
  }
  const fault = findFault(value);
  if (fault !== undefined) return { ...badParameters(`${fault.field} ${fault.message}`), id };
  const result = schema.safeParse(value);
  if (result.success) return { type: value.type, body: result.data, id };
  return { ...badParameters(sentenceOf(result.error)), id };
}

export function schemasByType(schemas: readonly MessageSchema[]): Map<string, MessageSchema> {
  return new Map(schemas.map((schema) => [typeOf(schema), schema]));
}

/** `message: Too small…; action: Invalid option…` */
export function sentenceOf({ issues }: z.ZodError): string {
  const told = issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return told.join('; ');
}

export function badParametersError(sentence: string): InvalidInputError {
  return new InvalidInputError(`Invalid parameters: ${sentence}`, { code: 'invalid_parameters' });
}

function badParameters(sentence: string): { readonly error: DomainError } {
  return { error: badParametersError(sentence) };
}

function refused(sentence: string, code = 'invalid_message'): { readonly error: DomainError } {
  return { error: new InvalidInputError(sentence, { code }) };
}

function parse(data: Buffer): unknown {
  if (isDeeperThan(MAX_DEPTH, data)) return undefined;
  try {
    return JSON.parse(data.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(id: unknown): string | undefined {
  return typeof id === 'string' && id.length <= 128 ? id : undefined;
}
