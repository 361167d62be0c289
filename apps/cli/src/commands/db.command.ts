import { Command } from 'nest-commander';
import { DbInitCommand } from './db-init.command';
import { GroupCommand } from './group.command';

@Command({
  name: 'db',
  description: 'The database',
  subCommands: [DbInitCommand],
})
export class DbCommand extends GroupCommand {}
