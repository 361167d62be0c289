import { ForbiddenError } from '@parley/common';
import { type Access, type Grant, type Scope, scopeOf } from './scope';

export interface PrincipalDetails {
  readonly accountId: string;
  readonly grants: readonly Grant[];
  readonly keyId?: string;
  readonly keyPrefix?: string;
  readonly pinnedUserId?: string | undefined;
  readonly requestsPerMinute?: number | undefined;
  readonly isOperator?: boolean;
  readonly isAnonymous?: boolean;
}

/** Who is calling and what they may do. Immutable: one object serves every request of a key. */
export class Principal {
  readonly accountId: string;
  /** Null for the operator's key and in open mode. */
  readonly keyId: string | null;
  /** The clear beginning of the key, for logs. */
  readonly keyPrefix: string | undefined;
  /** The one end user that the key speaks for. */
  readonly pinnedUserId: string | undefined;
  /** The key's own limit in place of the installation's. */
  readonly requestsPerMinute: number | undefined;
  /** Whether this is the key of the environment. */
  readonly isOperator: boolean;
  /** Whether no key was needed. */
  readonly isAnonymous: boolean;
  private readonly readable: ReadonlySet<Scope>;
  private readonly writable: ReadonlySet<Scope>;

  constructor(details: PrincipalDetails) {
    this.accountId = details.accountId;
    this.keyId = details.keyId ?? null;
    this.keyPrefix = details.keyPrefix;
    this.pinnedUserId = details.pinnedUserId;
    this.requestsPerMinute = details.requestsPerMinute;
    this.isOperator = details.isOperator ?? false;
    this.isAnonymous = details.isAnonymous ?? false;
    this.readable = new Set(details.grants.map(scopeOf));
    this.writable = new Set(
      details.grants.filter((grant) => grant === scopeOf(grant)).map(scopeOf),
    );
    Object.freeze(this);
  }

  may(scope: Scope, access: Access): boolean {
    return access === 'read' ? this.readable.has(scope) : this.writable.has(scope);
  }

  /** @throws ForbiddenError that names the scope where it is missing. */
  require(scope: Scope, access: Access): void {
    if (this.may(scope, access)) return;
    const hint = this.may(scope, 'read') ? `; it has ${scope}:read, which allows reading only` : '';
    throw new ForbiddenError(`This key lacks the scope ${scope}${hint}.`, {
      code: 'missing_scope',
    });
  }

  /**
   * The end user that a request is about: the one it names, else the pinned key's own, else none.
   * @throws ForbiddenError where a pinned key names somebody else.
   */
  userFor(requested?: string): string | undefined {
    if (this.pinnedUserId === undefined) return requested;
    if (requested === undefined || requested === this.pinnedUserId) return this.pinnedUserId;
    throw new ForbiddenError('This key speaks for one user_id and may not name another.', {
      code: 'other_user',
    });
  }
}
