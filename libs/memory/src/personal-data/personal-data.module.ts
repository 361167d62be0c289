import { ChatModule } from '@parley/chat';
import { Database } from '@parley/database';
import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { RetentionModule } from '../retention/retention.module';
import { DataExport } from './data-export';
import { Erasure } from './erasure';
import { PersonalStores } from './personal-stores';
import { PERSONAL_TABLES } from './personal-tables';
import { SessionsPersonalData } from './sessions.personal-data';
import { TablePersonalData } from './table.personal-data';

const tables = PERSONAL_TABLES.map((table) => ({
  provide: `personal-data:${table.store}`,
  inject: [Database],
  useFactory: (database: Database) => new TablePersonalData(database, table),
}));

/** A person's right to have their data, and to have it erased; works whichever features are switched off. */
@Module({
  imports: [DiscoveryModule, ChatModule, RetentionModule],
  providers: [...tables, SessionsPersonalData, PersonalStores, Erasure, DataExport],
  exports: [Erasure, DataExport],
})
export class PersonalDataModule {}
