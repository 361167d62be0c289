import { Injectable } from '@nestjs/common';
import { InjectCommander } from 'nest-commander';
import { type CommanderCommand, makeStrict } from './failures/make-strict';
import { PROGRAM_NAME } from './program-name';

const EPILOGUE = `
Every command takes --json, which prints one JSON document and nothing else:
  $ npm run --silent cli -- users list --json

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not valid or not allowed, 4 not found, 5 in conflict with
what exists, 6 a part such as the database is not available.

The commands use the same environment and .env file as the server, and work beside a running one.`;

/** The program as a whole, above its commands. */
@Injectable()
export class Program {
  constructor(@InjectCommander() commander: CommanderCommand) {
    makeStrict(commander)
      .name(PROGRAM_NAME)
      .description(
        'Operates Parley: its database, users, API keys, conversations, documents and voice.',
      )
      .addHelpText('after', EPILOGUE);
  }
}
