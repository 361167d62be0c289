import { Command } from 'nest-commander';
import { UsersCreateCommand } from './users-create.command';
import { UsersListCommand } from './users-list.command';
import { UsersRevokeCommand } from './users-revoke.command';
import { UsersVerifyCommand } from './users-verify.command';
import { GroupCommand } from './group.command';

@Command({
  name: 'users',
  description: 'Users: an e-mail, its account and its API keys',
  subCommands: [UsersCreateCommand, UsersListCommand, UsersVerifyCommand, UsersRevokeCommand],
})
export class UsersCommand extends GroupCommand {}
