import { SubCommand } from 'nest-commander';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { describeDocument } from '../tool/documents';
import { Tool } from '../tool/tool';
import { ReportingCommand } from './reporting.command';

@SubCommand({
  name: 'show',
  arguments: '<id>',
  description: 'Show a document and how far its indexing is',
  argsDescription: { id: 'of the document, as "documents list" shows it' },
})
export class DocumentsShowCommand extends ReportingCommand {
  protected override readonly examples = ['documents show 0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11'];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override report([id = '']: readonly string[]): Promise<Report> {
    return this.tool.useDocuments(async (parts) => {
      const { documentReport } = await import('../reports/document.report.js');
      return documentReport(await describeDocument(parts, id));
    });
  }
}
