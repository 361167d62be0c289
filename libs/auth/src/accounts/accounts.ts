import { Injectable } from '@nestjs/common';
import { Clock, ConflictError, Ids, InvalidInputError, NotFoundError } from '@parley/common';
import { BUILT_IN_EMAIL } from '../built-in-account';
import { ApiKeysRepository, type Transaction } from '../keys/api-keys.repository';
import { type IssuedKey, KeyIssuer } from '../keys/key-issuer';
import { type KeyRecord, toKeyRecord } from '../keys/key-record';
import { DEFAULT_GRANTS, SCOPES } from '../scope';
import type { Account, AccountWithKeys } from './account';
import { AccountsRepository } from './accounts.repository';

const EMAIL = /^[^\s@]+@[^\s@]+$/;
const MAX_EMAIL_CHARS = 254;

export interface NewUser {
  readonly email: string;
  /** Absent: a random key is made. */
  readonly customKey?: string | undefined;
  /** Adds the scope `admin`. */
  readonly isAdmin?: boolean;
}

export interface CreatedUser extends IssuedKey {
  /**
   * The built-in one (`BUILT_IN_ACCOUNT_ID`), with everything that open mode left behind, for an
   * administrator who is the first user of an open server.
   */
  readonly account: Account;
}

/** The accounts of an installation (S2's users), for whoever operates it. */
@Injectable()
export class Accounts {
  constructor(
    private readonly rows: AccountsRepository,
    private readonly keys: ApiKeysRepository,
    private readonly issuer: KeyIssuer,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an account and its first key.
   * @throws ConflictError for an e-mail or key that is taken, InvalidInputError for a malformed one.
   */
  async createUser({ email, customKey, isAdmin = false }: NewUser): Promise<CreatedUser> {
    if (email.length > MAX_EMAIL_CHARS || !EMAIL.test(email)) {
      throw new InvalidInputError('email must look like name@example.com.', {
        fields: [{ field: 'email', message: 'must be an e-mail address' }],
      });
    }
    let account: Account | undefined;
    const issued = await this.issuer.issue(async (transaction, wasOpen) => {
      account = await this.make(transaction, email, isAdmin && wasOpen);
      return { accountId: account.id, customKey, grants: isAdmin ? SCOPES : DEFAULT_GRANTS };
    });
    if (account === undefined) throw new Error('A key was issued for no account');
    return { ...issued, account };
  }

  /** Every account with its keys, oldest first. */
  async list(): Promise<readonly AccountWithKeys[]> {
    await this.rows.ensureBuiltIn();
    const [accounts, keys] = await Promise.all([this.rows.findAll(), this.keys.findAll()]);
    const now = this.clock.now();
    const byAccount = new Map<string, KeyRecord[]>(accounts.map(({ id }) => [id, []]));
    for (const key of keys) byAccount.get(key.accountId)?.push(toKeyRecord(key, now));
    return accounts.map(({ id, email, createdAt }) => {
      return { id, email, createdAt, keys: byAccount.get(id) ?? [] };
    });
  }

  /**
   * Revokes all keys of an account, which stays with its data.
   * @returns how many were alive.
   * @throws NotFoundError for an unknown e-mail.
   */
  async revokeKeys(email: string): Promise<number> {
    const account = await this.rows.findByEmail(email);
    if (account === undefined) throw new NotFoundError(`There is no user ${email}.`);
    return this.keys.revokeAll(account.id);
  }

  private async make(
    transaction: Transaction,
    email: string,
    takesOverBuiltIn: boolean,
  ): Promise<Account> {
    await this.rows.ensureBuiltIn(transaction);
    const isTaken = (await this.rows.findByEmail(email, transaction)) !== undefined;
    if (isTaken || email.toLowerCase() === BUILT_IN_EMAIL) throw emailTaken(email);
    if (takesOverBuiltIn) return this.rows.renameBuiltIn(transaction, email);
    const account = await this.rows.insert(transaction, { id: this.ids.uuid(), email });
    if (account === undefined) throw emailTaken(email);
    return account;
  }
}

function emailTaken(email: string): ConflictError {
  return new ConflictError(
    `The user ${email} exists already. Make another key for it with "keys create".`,
    { code: 'email_taken' },
  );
}
