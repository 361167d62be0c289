import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountEntity } from './accounts/account.entity';
import { Accounts } from './accounts/accounts';
import { AccountsRepository } from './accounts/accounts.repository';
import { ApiKeyEntity } from './keys/api-key.entity';
import { ApiKeys } from './keys/api-keys';
import { ApiKeysRepository } from './keys/api-keys.repository';
import { CustomKeyHash } from './keys/custom-key-hash';
import { KeyIssuer } from './keys/key-issuer';
import { KeyLookup } from './keys/key-lookup';
import { KeyMaker } from './keys/key-maker';
import { RandomKeyHash } from './keys/random-key-hash';

/** Accounts and their keys, for whoever operates the installation. Needs global `Config`, `Clock`, `Ids` and the database. */
@Module({
  imports: [TypeOrmModule.forFeature([AccountEntity, ApiKeyEntity])],
  providers: [
    Accounts,
    AccountsRepository,
    ApiKeys,
    ApiKeysRepository,
    CustomKeyHash,
    KeyIssuer,
    KeyLookup,
    KeyMaker,
    RandomKeyHash,
  ],
  exports: [Accounts, ApiKeys, ApiKeysRepository, KeyLookup],
})
export class AccountsModule {}
