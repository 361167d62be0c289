import { Command } from 'nest-commander';
import { DocumentsAddCommand } from './documents-add.command';
import { DocumentsListCommand } from './documents-list.command';
import { DocumentsReindexCommand } from './documents-reindex.command';
import { DocumentsRemoveCommand } from './documents-remove.command';
import { DocumentsShowCommand } from './documents-show.command';
import { GroupCommand } from './group.command';

@Command({
  name: 'documents',
  description: 'Documents that answers are looked up in',
  subCommands: [
    DocumentsAddCommand,
    DocumentsListCommand,
    DocumentsShowCommand,
    DocumentsRemoveCommand,
    DocumentsReindexCommand,
  ],
})
export class DocumentsCommand extends GroupCommand {}
