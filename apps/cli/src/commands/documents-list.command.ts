import { Option, SubCommand } from 'nest-commander';
import { parseWholeNumber } from '../input/whole-number';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { listDocuments } from '../tool/documents';
import { Tool } from '../tool/tool';
import { DocumentsScopeCommand, type DocumentsScopeOptions } from './documents-scope.command';

const USUAL_LIMIT = 1_000;
const MOST = 1_000_000;

interface DocumentsListOptions extends DocumentsScopeOptions {
  readonly limit: number;
}

@SubCommand({ name: 'list', description: 'List documents of all accounts, newest first' })
export class DocumentsListCommand extends DocumentsScopeCommand<DocumentsListOptions> {
  protected override readonly examples = [
    'documents list',
    'documents list --account you@example.com --user alice --json',
  ];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override report(_: readonly string[], options: DocumentsListOptions): Promise<Report> {
    return this.tool.useDocuments(async (parts) => {
      const { documentListReport } = await import('../reports/document-list.report.js');
      return documentListReport(await listDocuments(parts, options));
    });
  }

  @Option({ flags: '--limit <n>', description: 'how many at most', defaultValue: USUAL_LIMIT })
  parseLimit(text: string): number {
    return parseWholeNumber('--limit', text, MOST);
  }
}
