import { Logger } from '@nestjs/common';
import * as database from '@parley/database';
import { commandConfig } from './command-config';
import { StderrLog } from './stderr-log';

/** Without the modules that the other commands use, because opening those migrates. */
export function checkSchema(): Promise<database.SchemaCheck> {
  Logger.overrideLogger(new StderrLog());
  return database.checkSchema(commandConfig());
}

export function initialiseSchema(): Promise<database.InitialisedSchema> {
  Logger.overrideLogger(new StderrLog());
  return database.initialiseSchema(commandConfig());
}
