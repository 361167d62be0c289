import type { AccessModeName } from '@parley/auth';
import { authorityOf, hostNameOf, isLoopbackName } from './loopback';

/** How the server is open at the moment, as far as browsers are concerned. */
export interface OriginPolicy {
  readonly mode: AccessModeName;
  readonly corsOrigins: readonly string[];
  readonly allowedHosts: readonly string[];
}

export interface Caller {
  /** `Host` header; absent only in HTTP/1.0. */
  readonly host: string | undefined;
  /** `Origin` header; absent where the caller is no web page or asks its own server. */
  readonly origin: string | undefined;
}

export type OriginVerdict =
  | { readonly isAllowed: true; readonly allowOrigin: '*' | 'echo' }
  | { readonly isAllowed: false; readonly reason: string };

/**
 * Decides whether a web page may talk to this server, for HTTP and WebSocket handshakes alike.
 * In open mode a page elsewhere must not drive a developer's machine: the origin has to be loopback, and so
 * has the host, because a name that was rebound to 127.0.0.1 arrives with its own name in `Host`.
 */
export function judgeOrigin(caller: Caller, policy: OriginPolicy): OriginVerdict {
  switch (policy.mode) {
    case 'open':
      return judgeLocal(caller);
    case 'anonymous':
      return judgeHost(caller, policy) ?? judgeListed(caller, policy);
    case 'keyed':
      return judgeListed(caller, policy);
  }
}

function judgeLocal({ host, origin }: Caller): OriginVerdict {
  if (host !== undefined && !isLoopbackName(hostNameOf(host) ?? '')) {
    return refused('This server has no API key and answers to loopback host names only.');
  }
  if (origin !== undefined && !isLoopbackName(hostNameOf(authorityOf(origin) ?? '') ?? '')) {
    return refused('This server has no API key and answers to web pages on loopback origins only.');
  }
  return { isAllowed: true, allowOrigin: 'echo' };
}

function judgeHost({ host }: Caller, policy: OriginPolicy): OriginVerdict | undefined {
  return host === undefined || isAllowedHost(host, policy.allowedHosts)
    ? undefined
    : refused('This server does not answer to that host name. See ALLOWED_HOSTS.');
}

function judgeListed({ host, origin }: Caller, policy: OriginPolicy): OriginVerdict {
  if (policy.corsOrigins.length === 0 || policy.corsOrigins.includes('*')) {
    return { isAllowed: true, allowOrigin: '*' };
  }
  if (origin !== undefined && !isListed(origin, policy.corsOrigins) && !isSameHost(origin, host)) {
    return refused('Web pages of this origin may not call this server. See CORS_ORIGINS.');
  }
  return { isAllowed: true, allowOrigin: 'echo' };
}

/** The machine's own name always passes: whoever reaches it by that name sits on the machine. */
function isAllowedHost(host: string, allowedHosts: readonly string[]): boolean {
  if (allowedHosts.length === 0 || allowedHosts.includes('*')) return true;
  const name = hostNameOf(host);
  if (name === undefined) return false;
  return isLoopbackName(name) || allowedHosts.some((allowed) => hostNameOf(allowed) === name);
}

function isListed(origin: string, corsOrigins: readonly string[]): boolean {
  const wanted = origin.toLowerCase();
  return corsOrigins.some((listed) => listed.toLowerCase().replace(/\/$/, '') === wanted);
}

/** Browsers send an `Origin` with a page's own POST too; our documentation pages make such calls. */
function isSameHost(origin: string, host: string | undefined): boolean {
  return host !== undefined && authorityOf(origin)?.toLowerCase() === host.toLowerCase();
}

function refused(reason: string): OriginVerdict {
  return { isAllowed: false, reason };
}
