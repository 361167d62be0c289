import { Module } from '@nestjs/common';
import { Clock, SystemClock } from '@parley/common';
import { ConversationsCommand } from './commands/conversations.command';
import { ConversationsListCommand } from './commands/conversations-list.command';
import { ConversationsMessagesCommand } from './commands/conversations-messages.command';
import { ConversationsShowCommand } from './commands/conversations-show.command';
import { DbCommand } from './commands/db.command';
import { DbInitCommand } from './commands/db-init.command';
import { DocumentsCommand } from './commands/documents.command';
import { DocumentsAddCommand } from './commands/documents-add.command';
import { DocumentsListCommand } from './commands/documents-list.command';
import { DocumentsReindexCommand } from './commands/documents-reindex.command';
import { DocumentsRemoveCommand } from './commands/documents-remove.command';
import { DocumentsShowCommand } from './commands/documents-show.command';
import { KeysCommand } from './commands/keys.command';
import { KeysCreateCommand } from './commands/keys-create.command';
import { KeysListCommand } from './commands/keys-list.command';
import { KeysRevokeCommand } from './commands/keys-revoke.command';
import { UsersCommand } from './commands/users.command';
import { UsersCreateCommand } from './commands/users-create.command';
import { UsersEraseCommand } from './commands/users-erase.command';
import { UsersExportCommand } from './commands/users-export.command';
import { UsersListCommand } from './commands/users-list.command';
import { UsersRevokeCommand } from './commands/users-revoke.command';
import { UsersVerifyCommand } from './commands/users-verify.command';
import { VoiceCommand } from './commands/voice.command';
import { VoiceDoctorCommand } from './commands/voice-doctor.command';
import { Output } from './output/output';
import { Program } from './program';
import { Tool } from './tool/tool';

/**
 * The commands and nothing behind them: help and misuse must answer without a database. What a command
 * needs is opened by `Tool` when it runs.
 */
@Module({
  providers: [
    Program,
    Output,
    Tool,
    { provide: Clock, useClass: SystemClock },
    UsersCommand,
    UsersCreateCommand,
    UsersListCommand,
    UsersVerifyCommand,
    UsersRevokeCommand,
    UsersExportCommand,
    UsersEraseCommand,
    KeysCommand,
    KeysCreateCommand,
    KeysListCommand,
    KeysRevokeCommand,
    ConversationsCommand,
    ConversationsListCommand,
    ConversationsShowCommand,
    ConversationsMessagesCommand,
    DocumentsCommand,
    DocumentsAddCommand,
    DocumentsListCommand,
    DocumentsShowCommand,
    DocumentsRemoveCommand,
    DocumentsReindexCommand,
    DbCommand,
    DbInitCommand,
    VoiceCommand,
    VoiceDoctorCommand,
  ],
})
export class CliModule {}
