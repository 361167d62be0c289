import { SubCommand } from 'nest-commander';
import { readKeyArgument } from '../input/key-argument';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { verifiedKeyReport } from '../reports/verified-key.report';
import { Tool } from '../tool/tool';
import { ReportingCommand } from './reporting.command';

@SubCommand({
  name: 'verify',
  arguments: '<key>',
  description: 'Say whose API key a text is; exit code 3 where it opens nothing',
  argsDescription: { key: 'the whole key, or "-" to read it from the input' },
})
export class UsersVerifyCommand extends ReportingCommand {
  protected override readonly examples = ['users verify pk_…', 'users verify - < key.txt'];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override async report([argument = '']: readonly string[]): Promise<Report> {
    const key = await readKeyArgument(argument, process.stdin);
    return verifiedKeyReport(await this.tool.use(({ keys }) => keys.verify(key)));
  }
}
