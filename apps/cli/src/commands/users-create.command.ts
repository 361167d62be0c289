import { Option, SubCommand } from 'nest-commander';
import { readKeyArgument } from '../input/key-argument';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { createdUserReport } from '../reports/created-user.report';
import { Tool } from '../tool/tool';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

interface UsersCreateOptions extends ReportingOptions {
  readonly admin?: boolean;
}

@SubCommand({
  name: 'create',
  arguments: '<email> [key]',
  description:
    'Create a user and an API key. The first one closes a server that was open: from then on every caller needs a key.',
  argsDescription: {
    email: 'names the account',
    key: 'a key of your own, 8 to 256 characters, or "-" to read it from the input; left out, a random one is made',
  },
})
export class UsersCreateCommand extends ReportingCommand<UsersCreateOptions> {
  protected override readonly examples = [
    'users create you@example.com',
    'users create operator@example.com --admin',
    'users create partner@example.com - < key.txt',
  ];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override async report(
    [email = '', key]: readonly string[],
    { admin: isAdmin = false }: UsersCreateOptions,
  ): Promise<Report> {
    const customKey = key === undefined ? undefined : await readKeyArgument(key, process.stdin);
    const created = await this.tool.use(({ accounts }) =>
      accounts.createUser({ email, customKey, isAdmin }),
    );
    return createdUserReport(created, isAdmin);
  }

  @Option({
    flags: '--admin',
    description:
      'add the scope admin; the first user then gets the built-in account, with all that was stored before',
  })
  parseAdmin(): boolean {
    return true;
  }
}
