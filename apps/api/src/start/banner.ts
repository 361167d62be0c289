import type { EmbeddedPart } from './embedded-parts';

export interface Announcement {
  readonly name: string;
  readonly version: string;
  /** Where people reach it, such as `http://127.0.0.1:8000`. */
  readonly url: string;
  readonly isOpen: boolean;
  readonly embedded: readonly EmbeddedPart[];
}

/** What someone at a terminal wants to know first. */
export function banner(announcement: Announcement): string {
  const { name, version, url, isOpen, embedded } = announcement;
  const key = isOpen ? '' : ' -H "Authorization: Bearer $API_KEY"';
  return [
    '',
    `  ${name} ${version} is listening on ${url}`,
    '',
    ...embedded.map(lineFor),
    ...(embedded.length > 0 ? [''] : []),
    `  Documentation  ${url}/docs`,
    `  Try            curl ${url}/api/chat${key} -H "Content-Type: application/json" -d '{"message": "Hello"}'`,
    '',
    '',
  ].join('\n');
}

function lineFor({ part, embedded, replacedBy }: EmbeddedPart): string {
  return `  ${part.padEnd(13)}  ${embedded}; set ${replacedBy} for another`;
}

/** Every address of a machine is none that a browser could open. */
export function urlOf(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
