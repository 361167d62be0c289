import { Injectable } from '@nestjs/common';
import { UnauthenticatedError } from '@parley/common';
import { AccessMode } from '../access-mode';
import { ANONYMOUS_CALLER, LOCAL_CALLER } from '../built-in-account';
import { KeyHolders } from '../keys/key-holders';
import { databaseSilent } from '../keys/key-standing';
import { KeyVerifier } from '../keys/key-verifier';
import type { Principal } from '../principal';
import { Tickets } from '../tickets/tickets';
import type { Credentials } from './credentials';
import { presentedCredential } from './presented-credential';

/**
 * Says who is calling, for every door and every way to pass a key, so that rights cannot differ by the way.
 *
 * Where no key exists none is looked at: a client that is made to send one (S0's, with a dummy) works, and
 * gets no more than it would get by sending none.
 */
@Injectable()
export class CredentialResolver {
  constructor(
    private readonly mode: AccessMode,
    private readonly verifier: KeyVerifier,
    private readonly tickets: Tickets,
    private readonly holders: KeyHolders,
  ) {}

  /**
   * @throws UnauthenticatedError without a credential, with a malformed or wrong one, or with two different
   *   ones; RateLimitedError after too many wrong ones; UnavailableError while the database is silent.
   */
  async resolve(credentials: Credentials): Promise<Principal> {
    switch (this.mode.current) {
      case 'keyed':
        return this.holderOf(credentials);
      case 'open':
        this.verifier.requireFreshness();
        return LOCAL_CALLER;
      case 'anonymous':
        this.verifier.requireFreshness();
        return ANONYMOUS_CALLER;
      case undefined:
        throw databaseSilent();
    }
  }

  /**
   * Who a caller is now that `resolve` let in earlier: the same object while nothing changed.
   * @throws UnauthenticatedError once its key is dead, or since when callers need one; UnavailableError
   *   while the database is silent.
   */
  async renew(caller: Principal): Promise<Principal> {
    const { keyId, accountId } = caller;
    if (keyId !== null) return this.holders.find({ id: keyId, accountId });
    if (caller.isOperator) return caller;
    if (this.mode.current === 'keyed') throw keyRequired();
    this.verifier.requireFreshness();
    return caller;
  }

  private holderOf(credentials: Credentials): Promise<Principal> {
    const presented = presentedCredential(credentials);
    switch (presented?.type) {
      case 'key':
        return this.verifier.verify(presented.text, credentials);
      case 'ticket':
        return this.tickets.redeem(presented.text, credentials);
      case undefined:
        throw keyRequired();
    }
  }
}

function keyRequired(): UnauthenticatedError {
  return new UnauthenticatedError(
    'API key is required. Send it as "Authorization: Bearer KEY" or "X-API-Key: KEY".',
    { code: 'api_key_required' },
  );
}
