import { SubCommand } from 'nest-commander';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { removeDocument } from '../tool/documents';
import { Tool } from '../tool/tool';
import { ReportingCommand } from './reporting.command';

@SubCommand({
  name: 'remove',
  arguments: '<id>',
  description: 'Remove a document, its file and everything that is found by it',
  argsDescription: { id: 'of the document, as "documents list" shows it' },
})
export class DocumentsRemoveCommand extends ReportingCommand {
  protected override readonly examples = ['documents remove 0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11'];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override report([id = '']: readonly string[]): Promise<Report> {
    return this.tool.useDocuments(async (parts) => {
      const { removedDocumentReport } = await import('../reports/document.report.js');
      return removedDocumentReport(await removeDocument(parts, id));
    });
  }
}
