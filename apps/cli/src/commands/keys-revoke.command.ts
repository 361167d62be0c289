import { SubCommand } from 'nest-commander';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { revokedKeyReport } from '../reports/revoked.report';
import { Tool } from '../tool/tool';
import { ReportingCommand } from './reporting.command';

@SubCommand({
  name: 'revoke',
  arguments: '<key>',
  description: 'Revoke one API key; its open connections are closed too',
  argsDescription: { key: 'its id, or what it begins with, as "keys list" shows them' },
})
export class KeysRevokeCommand extends ReportingCommand {
  protected override readonly examples = ['keys revoke pk_1a2b3c4d'];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override async report([name = '']: readonly string[]): Promise<Report> {
    return revokedKeyReport(await this.tool.use(({ keys }) => keys.revoke(name)));
  }
}
