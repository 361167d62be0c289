import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { BUILT_IN_ACCOUNT_ID, BUILT_IN_EMAIL } from '../built-in-account';
import type { Transaction } from '../keys/api-keys.repository';
import { AccountEntity } from './account.entity';

/** Accounts in SQL. E-mails compare without regard to case. */
@Injectable()
export class AccountsRepository {
  constructor(@InjectRepository(AccountEntity) private readonly rows: Repository<AccountEntity>) {}

  /** Makes the built-in account where it is missing. Looks first: each write wakes every instance. */
  async ensureBuiltIn(transaction: Transaction = this.rows.manager): Promise<void> {
    if (await transaction.existsBy(AccountEntity, { id: BUILT_IN_ACCOUNT_ID })) return;
    await transaction
      .createQueryBuilder()
      .insert()
      .into(AccountEntity)
      .values({ id: BUILT_IN_ACCOUNT_ID, email: BUILT_IN_EMAIL })
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  /** Returns nothing where another account has the e-mail. */
  async insert(
    transaction: Transaction,
    account: { readonly id: string; readonly email: string },
  ): Promise<AccountEntity | undefined> {
    const result = await transaction
      .createQueryBuilder()
      .insert()
      .into(AccountEntity)
      .values(account)
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    const inserted: unknown = result.raw;
    if (!Array.isArray(inserted) || inserted.length === 0) return undefined;
    return transaction.findOneByOrFail(AccountEntity, { id: account.id });
  }

  /** Gives the built-in account a person's e-mail. */
  async renameBuiltIn(transaction: Transaction, email: string): Promise<AccountEntity> {
    await transaction.update(AccountEntity, { id: BUILT_IN_ACCOUNT_ID }, { email });
    return transaction.findOneByOrFail(AccountEntity, { id: BUILT_IN_ACCOUNT_ID });
  }

  async findByEmail(
    email: string,
    transaction: Transaction = this.rows.manager,
  ): Promise<AccountEntity | undefined> {
    const query = transaction.createQueryBuilder(AccountEntity, 'account');
    return (
      (await query.where('lower(account.email) = lower(:email)', { email }).getOne()) ?? undefined
    );
  }

  async find(id: string): Promise<AccountEntity | undefined> {
    return (await this.rows.findOneBy({ id })) ?? undefined;
  }

  /** Oldest first. */
  findAll(): Promise<AccountEntity[]> {
    return this.rows.find({ order: { createdAt: 'ASC', id: 'ASC' } });
  }
}
