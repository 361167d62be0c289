const SECRETS = [
  'authorization',
  '["x-api-key"]',
  'api_key',
  'apiKey',
  'token',
  'ticket',
  'password',
  'secret',
];

/** Where a key could slip into a log line: in the line itself and one or two objects down. */
export const REDACTED_PATHS: readonly string[] = SECRETS.flatMap((name) => {
  const inside = name.startsWith('[') ? name : `.${name}`;
  return [name, `*${inside}`, `*.headers${inside}`];
});
