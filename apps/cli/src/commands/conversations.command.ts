import { Command } from 'nest-commander';
import { ConversationsListCommand } from './conversations-list.command';
import { ConversationsMessagesCommand } from './conversations-messages.command';
import { ConversationsShowCommand } from './conversations-show.command';
import { GroupCommand } from './group.command';

@Command({
  name: 'conversations',
  description: 'Conversations of every account, and what was said in them',
  subCommands: [ConversationsListCommand, ConversationsShowCommand, ConversationsMessagesCommand],
})
export class ConversationsCommand extends GroupCommand {}
