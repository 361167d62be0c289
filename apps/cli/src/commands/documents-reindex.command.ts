import { Option, SubCommand } from 'nest-commander';
import { parseUserId } from '../input/user-id';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { reindexedReport } from '../reports/reindexed.report';
import { accountIdOf } from '../tool/account-id-of';
import { Tool } from '../tool/tool';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

interface DocumentsReindexOptions extends ReportingOptions {
  readonly account?: string;
  readonly user?: string;
}

@SubCommand({
  name: 'reindex',
  description:
    'Read again what an older version has indexed, and make the vectors that are missing',
})
export class DocumentsReindexCommand extends ReportingCommand<DocumentsReindexOptions> {
  protected override readonly examples = [
    'documents reindex',
    'documents reindex --account you@example.com --user alice',
  ];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override report(
    _: readonly string[],
    { account, user: userId }: DocumentsReindexOptions,
  ): Promise<Report> {
    return this.tool.useDocuments(async (parts, signal) => {
      const { reindex } = await import('../documents/reindex.js');
      const accountId = accountIdOf(await parts.accounts.list(), account);
      return reindexedReport(await reindex(parts, { accountId, userId }, signal));
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
}
