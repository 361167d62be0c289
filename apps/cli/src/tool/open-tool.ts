import { NestFactory } from '@nestjs/core';
import { Accounts, ApiKeys } from '@parley/auth';
import { toDatabaseError } from '@parley/database';
import { ConversationsRepository, OperatorSessionsRepository } from '@parley/sessions';
import { commandConfig } from './command-config';
import { StderrLog } from './stderr-log';
import { ToolModule } from './tool.module';
import type { ToolParts } from './tool-parts';

export interface OpenTool extends ToolParts {
  /** Closes connections, and stops an embedded PostgreSQL that nobody else is using. */
  close(): Promise<void>;
}

/**
 * Connects to the database, starting and migrating it where need be.
 * @throws ConfigError, DatabaseStartError
 */
export async function openTool(): Promise<OpenTool> {
  const context = await NestFactory.createApplicationContext(ToolModule.register(commandConfig()), {
    logger: new StderrLog(),
    abortOnError: false,
  });
  context.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  return {
    accounts: context.get(Accounts),
    keys: context.get(ApiKeys),
    sessions: context.get(OperatorSessionsRepository),
    conversations: context.get(ConversationsRepository),
    close: () => context.close(),
  };
}

/** The driver's errors say nothing to the operator, or too much. */
export function inOurTerms(error: unknown): never {
  throw toDatabaseError(error) ?? error;
}
