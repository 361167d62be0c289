import { Option, SubCommand } from 'nest-commander';
import { parseUserId } from '../input/user-id';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { exportedUserReport } from '../reports/personal-data.report';
import { Tool } from '../tool/tool';
import { PersonalDataCommand, type PersonalDataOptions } from './personal-data.command';

interface UsersExportOptions extends PersonalDataOptions {
  readonly out?: string;
}

@SubCommand({
  name: 'export',
  arguments: '<user>',
  description: 'Write everything that is kept of an end user as one JSON document',
  argsDescription: { user: 'user_id of the end user' },
})
export class UsersExportCommand extends PersonalDataCommand<UsersExportOptions> {
  protected override readonly examples = [
    'users export user1 > user1.json',
    'users export user1 --account partner@example.com --out user1.json',
  ];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override async report(
    [user = '']: readonly string[],
    { account, out }: UsersExportOptions,
  ): Promise<Report> {
    const userId = parseUserId(user);
    return exportedUserReport(userId, await this.tool.exportUser({ userId, account }, out));
  }

  @Option({
    flags: '--out <file>',
    description: 'write it to a new file, readable by you alone, instead of the standard output',
  })
  parseOut(text: string): string {
    return text;
  }
}
