import type { NewKey } from '@parley/auth';
import type { ReportingOptions } from './reporting.command';

/** As parsed; the names are those that commander makes of the flags. */
export interface KeysCreateOptions extends ReportingOptions {
  readonly account: string;
  readonly scopes?: readonly string[];
  readonly admin?: boolean;
  readonly readOnly?: boolean;
  readonly expires?: Date;
  readonly user?: string;
  readonly requestsPerMinute?: number;
  readonly name?: string;
}

/** What a key has where nobody says otherwise, written out because `--admin` adds to it. */
const USUAL_SCOPES = ['chat', 'memory', 'rag', 'music', 'voice', 'booking'];

export function toNewKey(options: KeysCreateOptions): NewKey {
  return {
    account: options.account,
    name: options.name,
    scopes: scopesOf(options),
    isReadOnly: options.readOnly,
    expiresAt: options.expires,
    pinnedUserId: options.user,
    requestsPerMinute: options.requestsPerMinute,
  };
}

/** Undefined: the library's default. */
function scopesOf({ scopes, admin = false }: KeysCreateOptions): readonly string[] | undefined {
  return admin ? [...(scopes ?? USUAL_SCOPES), 'admin'] : scopes;
}
