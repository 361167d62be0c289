import { Option, SubCommand } from 'nest-commander';
import { parseWholeNumber } from '../input/whole-number';
import { parseUserId } from '../input/user-id';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { listDocuments } from '../tool/documents';
import { Tool } from '../tool/tool';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

const USUAL_LIMIT = 1_000;
const MOST = 1_000_000;

interface DocumentsListOptions extends ReportingOptions {
  readonly account?: string;
  readonly user?: string;
  readonly limit: number;
}

@SubCommand({ name: 'list', description: 'List documents of all accounts, newest first' })
export class DocumentsListCommand extends ReportingCommand<DocumentsListOptions> {
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

  @Option({ flags: '--account <account>', description: 'e-mail or id; left out, all accounts' })
  parseAccount(text: string): string {
    return text;
  }

  @Option({ flags: '--user <user>', description: 'only of this user' })
  parseUser(text: string): string {
    return parseUserId(text);
  }

  @Option({ flags: '--limit <n>', description: 'how many at most', defaultValue: USUAL_LIMIT })
  parseLimit(text: string): number {
    return parseWholeNumber('--limit', text, MOST);
  }
}
