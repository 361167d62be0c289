/** The words of `chat, memory:read`; which of them are scopes is for whoever makes the key to say. */
export function parseScopes(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
