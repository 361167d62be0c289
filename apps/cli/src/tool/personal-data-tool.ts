import { open } from 'node:fs/promises';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AiModule, EmbeddingsModule } from '@parley/ai';
import { Accounts, AccountsModule, BUILT_IN_ACCOUNT_ID } from '@parley/auth';
import { CacheModule } from '@parley/cache';
import {
  Clock,
  ConflictError,
  type DataSubject,
  Ids,
  InvalidInputError,
  RandomIds,
  SystemClock,
} from '@parley/common';
import { ConfigModule } from '@parley/config';
import { DatabaseModule } from '@parley/database';
import { DataExport, Erasure, PersonalDataModule } from '@parley/memory';
import { RagModule } from '@parley/rag';
import { StorageModule } from '@parley/storage';
import { WorkersModule } from '@parley/workers';
import type { WrittenExport } from '../reports/personal-data.report';
import { accountIdOf } from './account-id-of';
import { commandConfig } from './command-config';
import { StderrLog } from './stderr-log';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: Ids, useClass: RandomIds },
  ],
  exports: [Clock, Ids],
})
class GroundModule {}

@Module({})
class PersonalDataToolModule {}

/** An end user within an account: the built-in one, where none is named. */
export interface NamedUser {
  readonly userId: string;
  /** E-mail or id. */
  readonly account?: string | undefined;
}

export interface PersonalDataParts {
  readonly subject: DataSubject;
  readonly dataExport: DataExport;
  readonly erasure: Erasure;
}

/**
 * Every store that holds something of a person, with the cache and the files of documents: what the server erases,
 * the command erases too. @throws NotFoundError for an unknown account; what opening the database throws.
 */
export async function withPersonalData<T>(
  { userId, account }: NamedUser,
  work: (parts: PersonalDataParts) => Promise<T>,
): Promise<T> {
  const imports = [
    ConfigModule.register(commandConfig()),
    GroundModule,
    DatabaseModule.register('tool'),
    CacheModule,
    WorkersModule,
    AiModule,
    EmbeddingsModule,
    StorageModule,
    AccountsModule,
    RagModule,
    PersonalDataModule,
  ];
  const context = await NestFactory.createApplicationContext(
    { module: PersonalDataToolModule, imports },
    { logger: new StderrLog(), abortOnError: false },
  );
  context.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  try {
    const accountId = accountIdOf(await context.get(Accounts).list(), account);
    return await work({
      subject: { accountId: accountId ?? BUILT_IN_ACCOUNT_ID, userId },
      dataExport: context.get(DataExport),
      erasure: context.get(Erasure),
    });
  } finally {
    await context.close();
  }
}

/**
 * To a new file, piece by piece, or as one document for the standard output.
 * @throws ConflictError for a file that is there already, InvalidInputError for one that cannot be made.
 */
export function exportUser(user: NamedUser, file: string | undefined): Promise<WrittenExport> {
  return withPersonalData(user, async ({ dataExport, subject }) => {
    const pieces = dataExport.write(subject);
    if (file !== undefined) return { file, bytes: await writeNew(file, pieces) };
    const texts: string[] = [];
    for await (const piece of pieces) texts.push(piece);
    const document: unknown = JSON.parse(texts.join(''));
    return { document: Object(document) as object };
  });
}

/** What is in it is a person's: nobody else may read it. */
async function writeNew(file: string, pieces: AsyncIterable<string>): Promise<number> {
  const handle = await open(file, 'wx', 0o600).catch(toInputError);
  let bytes = 0;
  try {
    for await (const piece of pieces) bytes += (await handle.write(piece)).bytesWritten;
    return bytes;
  } finally {
    await handle.close();
  }
}

function toInputError(error: NodeJS.ErrnoException): never {
  if (error.code === 'EEXIST') {
    throw new ConflictError('The file is there already. Name a new one.', { code: 'file_exists' });
  }
  throw new InvalidInputError(`The file cannot be written (${error.code ?? error.message}).`);
}
