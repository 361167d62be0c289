import { delimiter } from 'node:path';
import { z } from 'zod';

/** One environment variable: how it is parsed and what a reader of `.env.example` is told about it. */
export interface Variable<T extends z.ZodType = z.ZodType> {
  readonly schema: T;
  readonly group: VariableGroup;
  readonly description: string;
  /** What `.env.example` shows when there is no default. */
  readonly example?: string;
  readonly secret: boolean;
}

export type VariableGroup =
  | 'Server'
  | 'Access'
  | 'Storage'
  | 'Models'
  | 'Memory'
  | 'Voice'
  | 'Limits'
  | 'Features'
  | 'Logging';

interface About {
  readonly example?: string;
  readonly secret?: boolean;
}

export function variable<T extends z.ZodType>(
  group: VariableGroup,
  schema: T,
  description: string,
  about: About = {},
): Variable<T> {
  return { schema, group, description, secret: false, ...about };
}

const TRUE_WORDS = ['true', '1', 'yes', 'on'];
const FALSE_WORDS = ['false', '0', 'no', 'off'];

/** `True`, `true`, `1`, `yes`, `on` and their opposites, in any case. */
export const flag = (byDefault: boolean) =>
  z
    .string()
    .toLowerCase()
    .refine((word) => [...TRUE_WORDS, ...FALSE_WORDS].includes(word), 'must be true or false')
    .transform((word) => TRUE_WORDS.includes(word))
    .default(byDefault);

export const wholeNumber = (byDefault: number, from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine((n) => n >= from && n <= to, `must be a whole number from ${from} to ${to}`)
    .default(byDefault);

/** A comma-separated list; blanks around the commas do not count. */
export const list = () => listSeparatedBy(',');

/** Directories, separated as the platform separates those of PATH. */
export const paths = () => listSeparatedBy(delimiter);

const listSeparatedBy = (separator: string) =>
  z
    .string()
    .transform((text) =>
      text
        .split(separator)
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .default([]);

export const optionalText = () => z.string().optional();

export const optionalUrl = (protocols: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => isUrlWith(text, protocols),
      `must be a URL that starts with ${protocols.join(' or ')}//`,
    )
    .optional();

function isUrlWith(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}
