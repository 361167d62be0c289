import { Clock } from '@parley/common';
import { Option, SubCommand } from 'nest-commander';
import { parseExpiry } from '../input/expiry';
import { parseScopes } from '../input/scopes';
import { parseWholeNumber } from '../input/whole-number';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { createdKeyReport } from '../reports/created-key.report';
import { Tool } from '../tool/tool';
import { type KeysCreateOptions, toNewKey } from './keys-create.options';
import { ReportingCommand } from './reporting.command';

const MOST_REQUESTS = 10_000_000;

@SubCommand({
  name: 'create',
  description: 'Create one more API key for an account',
})
export class KeysCreateCommand extends ReportingCommand<KeysCreateOptions> {
  protected override readonly examples = [
    'keys create --account you@example.com --name laptop',
    'keys create --account you@example.com --scopes chat,memory:read --expires 30d',
    'keys create --account you@example.com --user alice --read-only',
  ];

  constructor(
    output: Output,
    private readonly tool: Tool,
    private readonly clock: Clock,
  ) {
    super(output);
  }

  protected override async report(
    _: readonly string[],
    options: KeysCreateOptions,
  ): Promise<Report> {
    const issued = await this.tool.use(({ keys }) => keys.create(toNewKey(options)));
    return createdKeyReport(issued, options.account);
  }

  @Option({ flags: '--account <account>', description: 'e-mail or id', required: true })
  parseAccount(text: string): string {
    return text;
  }

  @Option({
    flags: '--scopes <scopes>',
    description:
      'of chat, memory, rag, music, voice, booking, admin, separated by commas; "chat:read" and the like allow reading only (default: all but admin)',
  })
  parseScopes(text: string): readonly string[] {
    return parseScopes(text);
  }

  @Option({ flags: '--admin', description: 'add the scope admin' })
  parseAdmin(): boolean {
    return true;
  }

  @Option({ flags: '--read-only', description: 'allow reading only, in every scope' })
  parseReadOnly(): boolean {
    return true;
  }

  @Option({
    flags: '--expires <when>',
    description:
      'a time from now (30d, 12h, 90m, 2w) or a date (2027-01-31, from its first second in UTC; 2027-01-31T18:00:00Z)',
  })
  parseExpires(text: string): Date {
    return parseExpiry(text, this.clock.now());
  }

  @Option({ flags: '--user <user_id>', description: 'the one end user that the key speaks for' })
  parseUser(text: string): string {
    return text;
  }

  @Option({
    flags: '--requests-per-minute <n>',
    description: "this key's own limit in place of the server's",
  })
  parseRequestsPerMinute(text: string): number {
    return parseWholeNumber('--requests-per-minute', text, MOST_REQUESTS);
  }

  @Option({ flags: '--name <name>', description: 'what to tell the key by' })
  parseName(text: string): string {
    return text;
  }
}
