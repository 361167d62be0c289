import type { InvalidInputError } from '@parley/common';
import type { z } from 'zod';
import { badParametersError, sentenceOf } from '../protocol/read-message';

/** What an address says, by the protocol's schema. A parameter without a value counts as none. */
export function parseQuery(
  schema: z.ZodObject,
  query: URLSearchParams,
): Readonly<Record<string, unknown>> | InvalidInputError {
  const given = [...query].filter(([name, value]) => value !== '' && name in schema.shape);
  const result = schema.safeParse(Object.fromEntries(given));
  return result.success ? result.data : badParametersError(sentenceOf(result.error));
}
