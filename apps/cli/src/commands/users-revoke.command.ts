import { SubCommand } from 'nest-commander';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { revokedUserReport } from '../reports/revoked.report';
import { Tool } from '../tool/tool';
import { ReportingCommand } from './reporting.command';

@SubCommand({
  name: 'revoke',
  arguments: '<email>',
  description: 'Revoke all keys of a user; the account and what is stored in it stay',
  argsDescription: { email: 'of the user' },
})
export class UsersRevokeCommand extends ReportingCommand {
  protected override readonly examples = ['users revoke partner@example.com'];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override async report([email = '']: readonly string[]): Promise<Report> {
    const count = await this.tool.use(({ accounts }) => accounts.revokeKeys(email));
    return revokedUserReport(email, count);
  }
}
