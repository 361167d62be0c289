import { Command } from 'nest-commander';
import { UsersCreateCommand } from './users-create.command';
import { UsersEraseCommand } from './users-erase.command';
import { UsersExportCommand } from './users-export.command';
import { UsersListCommand } from './users-list.command';
import { UsersRevokeCommand } from './users-revoke.command';
import { UsersVerifyCommand } from './users-verify.command';
import { GroupCommand } from './group.command';

@Command({
  name: 'users',
  description: 'Users: an e-mail, its account and its API keys; the data of end users',
  subCommands: [
    UsersCreateCommand,
    UsersListCommand,
    UsersVerifyCommand,
    UsersRevokeCommand,
    UsersExportCommand,
    UsersEraseCommand,
  ],
})
export class UsersCommand extends GroupCommand {}
