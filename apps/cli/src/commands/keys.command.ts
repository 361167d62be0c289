import { Command } from 'nest-commander';
import { KeysCreateCommand } from './keys-create.command';
import { KeysListCommand } from './keys-list.command';
import { KeysRevokeCommand } from './keys-revoke.command';
import { GroupCommand } from './group.command';

@Command({
  name: 'keys',
  description: 'API keys: more of them for an account, limited as you like',
  subCommands: [KeysCreateCommand, KeysListCommand, KeysRevokeCommand],
})
export class KeysCommand extends GroupCommand {}
