const MAX_DETAIL_CHARS = 200;
const KEY_SHAPED = /\b(?:sk|gsk|pk|key|bearer)[-_ ][\w.*-]{6,}/gi;

/** What an error response says, in whichever JSON shape: OpenAI's, FastAPI's, Mistral's. */
export interface RefusalBody {
  readonly message: string;
  readonly code: string | undefined;
  readonly param: string | undefined;
}

export function parseRefusalBody(body: string): RefusalBody {
  const outer = parseJson(body);
  const inner = field(outer, 'error') ?? outer;
  return {
    message: asText(field(inner, 'message') ?? field(outer, 'detail') ?? inner),
    code: asName(field(inner, 'code') ?? field(inner, 'type')),
    param: asName(field(inner, 'param')),
  };
}

/** The provider's own words, short and on one line, with anything that looks like a key left out. */
export function publicDetail({ message }: RefusalBody): string {
  const line = message
    .slice(0, 4 * MAX_DETAIL_CHARS)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, ' ')
    .replace(KEY_SHAPED, '…')
    .trim();
  return line.length > MAX_DETAIL_CHARS ? `${line.slice(0, MAX_DETAIL_CHARS)}…` : line;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found ?? undefined;
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

function asName(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
