import { SubCommand } from 'nest-commander';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { userListReport } from '../reports/user-list.report';
import { Tool } from '../tool/tool';
import { ReportingCommand } from './reporting.command';

@SubCommand({ name: 'list', description: 'List all users, oldest first' })
export class UsersListCommand extends ReportingCommand {
  protected override readonly examples = ['users list', 'users list --json'];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override async report(): Promise<Report> {
    return userListReport(await this.tool.use(({ accounts }) => accounts.list()));
  }
}
