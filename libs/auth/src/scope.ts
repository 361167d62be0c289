/** Everything a key may be allowed to do; each holds alike for every way to pass the key. */
export const SCOPES = ['chat', 'memory', 'rag', 'music', 'voice', 'booking', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];
export type Access = 'read' | 'write';

/** What a key is given: `chat` allows everything of chat, `chat:read` reading only. */
export type Grant = Scope | `${Scope}:read`;

/** What a new key gets where nobody says otherwise. */
export const DEFAULT_GRANTS: readonly Grant[] = SCOPES.filter((scope) => scope !== 'admin');

const GRANTS: ReadonlySet<string> = new Set(SCOPES.flatMap((scope) => [scope, `${scope}:read`]));

export function isGrant(text: string): text is Grant {
  return GRANTS.has(text);
}

/** `chat:read` of `chat`, and of itself. */
export function readingOnly(grant: Grant): Grant {
  return `${scopeOf(grant)}:read`;
}

/** The scope that a grant is about. */
export function scopeOf(grant: Grant): Scope {
  return (grant.endsWith(':read') ? grant.slice(0, -':read'.length) : grant) as Scope;
}
