import { SubCommand } from 'nest-commander';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { reindexedReport } from '../reports/reindexed.report';
import { accountIdOf } from '../tool/account-id-of';
import { Tool } from '../tool/tool';
import { DocumentsScopeCommand, type DocumentsScopeOptions } from './documents-scope.command';

@SubCommand({
  name: 'reindex',
  description:
    'Read again what an older version has indexed, and make the vectors that are missing',
})
export class DocumentsReindexCommand extends DocumentsScopeCommand {
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
    { account, user: userId }: DocumentsScopeOptions,
  ): Promise<Report> {
    return this.tool.useDocuments(async (parts, signal) => {
      const { reindex } = await import('../documents/reindex.js');
      const accountId = accountIdOf(await parts.accounts.list(), account);
      return reindexedReport(await reindex(parts, { accountId, userId }, signal));
    });
  }
}
