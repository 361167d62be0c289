import { BUILT_IN_ACCOUNT_ID } from '../built-in-account';
import { Accounts } from '../accounts/accounts';
import { AuthModule } from '../auth.module';
import { CredentialResolver } from '../credentials/credential-resolver';
import type { Credentials } from '../credentials/credentials';
import { ApiKeys } from '../keys/api-keys';
import type { IssuedKey } from '../keys/key-issuer';
import type { KeyTerms } from '../keys/key-terms';
import type { Principal } from '../principal';
import { Tickets } from '../tickets/tickets';
import { InstanceKit } from '../../../idempotency/src/testing';

export const CLIENT_ADDRESS = '203.0.113.7';

/** The whole of auth over a real database. */
export class AuthKit {
  private constructor(private readonly instance: InstanceKit) {}

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<AuthKit> {
    return new AuthKit(await InstanceKit.start(AuthModule, environment));
  }

  stop(): Promise<void> {
    return this.instance.stop();
  }

  sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.instance.sql<Row>(text, values);
  }

  hearNews(): Promise<void> {
    return this.instance.hearNews();
  }

  get accounts(): Accounts {
    return this.instance.context.get(Accounts);
  }

  get keys(): ApiKeys {
    return this.instance.context.get(ApiKeys);
  }

  get tickets(): Tickets {
    return this.instance.context.get(Tickets);
  }

  /** A key of the built-in account that this instance has heard of. */
  async aKey(terms: KeyTerms = {}): Promise<IssuedKey> {
    const issued = await this.keys.create({ account: BUILT_IN_ACCOUNT_ID, ...terms });
    await this.hearNews();
    return issued;
  }

  resolve(credentials: Partial<Credentials>): Promise<Principal> {
    const resolver = this.instance.context.get(CredentialResolver);
    return resolver.resolve({ isHandshake: false, address: CLIENT_ADDRESS, ...credentials });
  }

  renew(caller: Principal): Promise<Principal> {
    return this.instance.context.get(CredentialResolver).renew(caller);
  }
}
