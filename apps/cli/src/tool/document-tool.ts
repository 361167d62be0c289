import { NestFactory } from '@nestjs/core';
import { Accounts, AccountsModule } from '@parley/auth';
import { EmbeddingsModule } from '@parley/ai';
import { MemoryWakeups, Wakeups } from '@parley/cache';
import { Ids } from '@parley/common';
import { Config } from '@parley/config';
import {
  DocumentFiles,
  Documents,
  DocumentsModule,
  OperatorDocumentsRepository,
} from '@parley/rag';
import { Reindexing } from '@parley/retrieval';
import { StorageModule } from '@parley/storage';
import { WorkersModule } from '@parley/workers';
import { Global, Module } from '@nestjs/common';
import { commandConfig } from './command-config';
import type { DocumentParts } from './document-parts';
import { StderrLog } from './stderr-log';
import { ToolModule } from './tool.module';

export interface OpenDocumentTool extends DocumentParts {
  close(): Promise<void>;
}

/** Servers find out by asking what no wake-up told them; Redis must not be needed here. */
@Global()
@Module({
  providers: [{ provide: Wakeups, useFactory: () => new MemoryWakeups() }],
  exports: [Wakeups],
})
class WakeupsModule {}

@Module({})
class DocumentToolModule {}

/**
 * Documents as the server handles them, beside whatever server is running.
 * @throws ConfigError, DatabaseStartError
 */
export async function openDocumentTool(): Promise<OpenDocumentTool> {
  const config = commandConfig();
  const imports = [
    ToolModule.register(config),
    AccountsModule,
    WakeupsModule,
    WorkersModule,
    EmbeddingsModule,
    StorageModule,
    DocumentsModule,
  ];
  const context = await NestFactory.createApplicationContext(
    { module: DocumentToolModule, imports },
    { logger: new StderrLog(), abortOnError: false },
  );
  return {
    accounts: context.get(Accounts),
    documents: context.get(Documents),
    files: context.get(DocumentFiles),
    all: context.get(OperatorDocumentsRepository),
    reindexing: context.get(Reindexing),
    ids: context.get(Ids),
    maxFileBytes: context.get(Config).documents.maxFileBytes,
    close: () => context.close(),
  };
}
