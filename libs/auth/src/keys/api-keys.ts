import { Injectable } from '@nestjs/common';
import { Clock, ConflictError, NotFoundError } from '@parley/common';
import { Config } from '@parley/config';
import type { Account } from '../accounts/account';
import { AccountsRepository } from '../accounts/accounts.repository';
import { BUILT_IN_ACCOUNT_ID } from '../built-in-account';
import type { ApiKeyEntity } from './api-key.entity';
import { ApiKeysRepository } from './api-keys.repository';
import { type IssuedKey, KeyIssuer } from './key-issuer';
import { KeyLookup } from './key-lookup';
import { type KeyRecord, toKeyRecord } from './key-record';
import { checkTerms, grantsOf, type KeyTerms } from './key-terms';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export interface NewKey extends KeyTerms {
  /** E-mail or id. */
  readonly account: string;
  readonly name?: string | undefined;
}

export interface VerifiedKey {
  readonly account: Account;
  /** Absent for the operator's key of the environment. */
  readonly key: KeyRecord | undefined;
}

/** The keys of all accounts, for whoever operates the installation. */
@Injectable()
export class ApiKeys {
  constructor(
    private readonly rows: ApiKeysRepository,
    private readonly accounts: AccountsRepository,
    private readonly issuer: KeyIssuer,
    private readonly lookup: KeyLookup,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws NotFoundError for an unknown account, InvalidInputError for terms that cannot be meant. */
  async create(wanted: NewKey): Promise<IssuedKey> {
    const grants = grantsOf(wanted);
    checkTerms(wanted, grants, this.clock.now());
    const account = await this.accountNamed(wanted.account);
    const { name, expiresAt, pinnedUserId, requestsPerMinute } = wanted;
    return this.issuer.issue(async () => ({
      accountId: account.id,
      grants,
      name,
      expiresAt,
      pinnedUserId,
      requestsPerMinute,
    }));
  }

  /** Keys of one account (e-mail or id), or of all, oldest first. @throws NotFoundError for an unknown account. */
  async list(account?: string): Promise<readonly KeyRecord[]> {
    const accountId = account === undefined ? undefined : (await this.accountNamed(account)).id;
    const rows = await this.rows.findAll(accountId);
    return rows.map((row) => toKeyRecord(row, this.clock.now()));
  }

  /**
   * Revokes one key.
   * @param idOrPrefix its id, or its whole clear prefix where no other key has the same.
   * @returns the key as it is now; revoking it twice changes nothing.
   * @throws NotFoundError for no such key, ConflictError for a prefix of several.
   */
  async revoke(idOrPrefix: string): Promise<KeyRecord> {
    const { id, accountId } = await this.keyNamed(idOrPrefix);
    await this.rows.revoke({ id, accountId });
    const row = await this.rows.find({ id, accountId });
    if (row === undefined) throw noSuchKey(idOrPrefix);
    return toKeyRecord(row, this.clock.now());
  }

  /** Whose key a text is, expired and revoked ones included; nothing where it is nobody's. */
  async verify(text: string): Promise<VerifiedKey | undefined> {
    await this.accounts.ensureBuiltIn();
    const isOperators = text === this.config.access.operatorKey;
    const row = isOperators ? undefined : await this.lookup.find(text);
    if (!isOperators && row === undefined) return undefined;
    const account = await this.accounts.find(row?.accountId ?? BUILT_IN_ACCOUNT_ID);
    return account && { account, key: row && toKeyRecord(row, this.clock.now()) };
  }

  private async accountNamed(emailOrId: string): Promise<Account> {
    await this.accounts.ensureBuiltIn();
    const account = UUID.test(emailOrId)
      ? await this.accounts.find(emailOrId)
      : await this.accounts.findByEmail(emailOrId);
    if (account !== undefined) return account;
    throw new NotFoundError(`There is no account ${emailOrId}.`, { code: 'account_not_found' });
  }

  private async keyNamed(idOrPrefix: string): Promise<ApiKeyEntity> {
    if (UUID.test(idOrPrefix)) {
      const key = await this.rows.findById(idOrPrefix);
      if (key !== undefined) return key;
      throw noSuchKey(idOrPrefix);
    }
    const [key, another] = await this.rows.findByPrefix(idOrPrefix);
    if (key === undefined) throw noSuchKey(idOrPrefix);
    if (another === undefined) return key;
    throw new ConflictError(`Several keys begin with ${idOrPrefix}. Name the key by its id.`, {
      code: 'ambiguous_prefix',
    });
  }
}

function noSuchKey(name: string): NotFoundError {
  return new NotFoundError(`There is no key ${name}.`, { code: 'key_not_found' });
}
