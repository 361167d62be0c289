import { Injectable } from '@nestjs/common';
import { UnauthenticatedError } from '@parley/common';
import { AccessMode } from '../access-mode';
import { ANONYMOUS_CALLER, LOCAL_CALLER } from '../built-in-account';
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

  private holderOf(credentials: Credentials): Promise<Principal> {
    const presented = presentedCredential(credentials);
    switch (presented?.type) {
      case 'key':
        return this.verifier.verify(presented.text, credentials);
      case 'ticket':
        return this.tickets.redeem(presented.text, credentials);
      case undefined:
        throw new UnauthenticatedError(
          'API key is required. Send it as "Authorization: Bearer KEY" or "X-API-Key: KEY".',
          { code: 'api_key_required' },
        );
    }
  }
}
