import { Option, SubCommand } from 'nest-commander';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { keyListReport } from '../reports/key-list.report';
import { Tool } from '../tool/tool';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

interface KeysListOptions extends ReportingOptions {
  readonly account?: string;
}

@SubCommand({ name: 'list', description: 'List API keys, revoked ones included, oldest first' })
export class KeysListCommand extends ReportingCommand<KeysListOptions> {
  protected override readonly examples = ['keys list', 'keys list --account you@example.com'];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override report(_: readonly string[], { account }: KeysListOptions): Promise<Report> {
    return this.tool.use(async ({ keys, accounts }) =>
      keyListReport(await keys.list(account), await accounts.list()),
    );
  }

  @Option({ flags: '--account <account>', description: 'e-mail or id; left out, all accounts' })
  parseAccount(text: string): string {
    return text;
  }
}
