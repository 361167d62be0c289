export type Json = Record<string, unknown>;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The body where it is an object, else empty. */
  readonly body: Json;
  /** The body where it is a list, else empty. */
  readonly items: readonly Json[];
}

/** One JSON request; `headers` come on top of the content type. */
export async function request(
  url: string,
  /** Method and path, such as `GET /health`. */
  line: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const [method = '', path = ''] = line.split(/ (.*)/s);
  const response = await fetch(url + path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {};
  return {
    status: response.status,
    headers: response.headers,
    body: isObject(parsed) ? parsed : {},
    items: Array.isArray(parsed) ? parsed.filter(isObject) : [],
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
