import { Option, SubCommand } from 'nest-commander';
import { parseUserId } from '../input/user-id';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { erasedUserReport, foundUserReport } from '../reports/personal-data.report';
import { Tool } from '../tool/tool';
import { PersonalDataCommand, type PersonalDataOptions } from './personal-data.command';

interface UsersEraseOptions extends PersonalDataOptions {
  readonly yes?: boolean;
}

@SubCommand({
  name: 'erase',
  arguments: '<user>',
  description: 'Erase an end user everywhere, look again, and say what was found and what is left',
  argsDescription: { user: 'user_id of the end user' },
})
export class UsersEraseCommand extends PersonalDataCommand<UsersEraseOptions> {
  protected override readonly examples = [
    'users erase user1',
    'users erase user1 --account partner@example.com --yes',
  ];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override async report(
    [user = '']: readonly string[],
    { account, yes: isMeant = false }: UsersEraseOptions,
  ): Promise<Report> {
    const named = { userId: parseUserId(user), account };
    return isMeant
      ? erasedUserReport(await this.tool.eraseUser(named))
      : foundUserReport(named.userId, await this.tool.countUser(named));
  }

  @Option({
    flags: '--yes',
    description: 'really erase; without it the command only says what there is',
  })
  parseYes(): boolean {
    return true;
  }
}
