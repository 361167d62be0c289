import { InvalidInputError } from './domain.error';

type CursorPart = string | number;

/** Packs the sort key of a page's last row into text that clients hand back unread. */
export function encodeCursor(parts: readonly CursorPart[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/**
 * Unpacks a cursor made by `encodeCursor` with parts of the same types.
 * @throws InvalidInputError for anything else, so that a made-up cursor never reaches SQL.
 */
export function decodeCursor<T extends readonly CursorPart[]>(
  cursor: string,
  isExpected: (parts: readonly unknown[]) => parts is T,
): T {
  const parts = parseArray(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (parts !== undefined && isExpected(parts)) return parts;
  throw new InvalidInputError(
    'cursor is not one that this list gave out. Leave it out to start over.',
    {
      code: 'invalid_cursor',
      fields: [{ field: 'cursor', message: 'is not a cursor of this list' }],
    },
  );
}

function parseArray(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
