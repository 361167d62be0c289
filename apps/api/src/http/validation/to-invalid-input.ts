import type { ValidationError } from '@nestjs/common';
import { type FieldError, InvalidInputError } from '@parley/common';

const MOST_REPORTED = 20;

/** class-validator's names for what says of which sort a value is. */
const BASIC = [
  'isString',
  'isInt',
  'isNumber',
  'isBoolean',
  'isArray',
  'isObject',
  'isIn',
] as const;

interface Fault extends FieldError {
  readonly sentence: string;
}

/** What validation found, one fault a field; the first one is the sentence. */
export function toInvalidInput(errors: readonly ValidationError[]): InvalidInputError {
  const faults = errors.flatMap((error) => faultsOf(error, '')).slice(0, MOST_REPORTED);
  const sentence = faults[0]?.sentence ?? 'The input is invalid';
  const fields = faults.map(({ field, message }) => ({ field, message }));
  return new InvalidInputError(sentence, { fields });
}

function faultsOf(error: ValidationError, parent: string): readonly Fault[] {
  const { property, constraints = {}, children = [] } = error;
  const field = parent === '' ? property : `${parent}.${property}`;
  const text = mostBasic(constraints);
  const own = text === undefined ? [] : [toFault(field, property, text)];
  return [...own, ...children.flatMap((child) => faultsOf(child, field))];
}

/** A text is not too large a number, but no number at all: what a value should be comes before its bounds. */
function mostBasic(constraints: Readonly<Record<string, string>>): string | undefined {
  const name = BASIC.find((constraint) => constraint in constraints);
  return name === undefined ? Object.values(constraints)[0] : constraints[name];
}

/** class-validator mostly begins with the property's name, which `field` says already, and sometimes names it later. */
function toFault(field: string, property: string, text: string): Fault {
  const isNamedFirst = text.startsWith(`${property} `);
  const message = isNamedFirst ? text.slice(property.length + 1) : text;
  const isNamedLater = !isNamedFirst && text.split(' ').includes(property);
  return { field, message, sentence: isNamedLater ? text : `${field} ${message}` };
}
