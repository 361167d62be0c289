import type { SessionKind } from '@parley/sessions';
import { Option, SubCommand } from 'nest-commander';
import { KIND_CHOICES, parseKind } from '../input/kind';
import { parseWholeNumber } from '../input/whole-number';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { conversationListReport } from '../reports/conversation-list.report';
import { listConversations } from '../tool/conversations';
import { Tool } from '../tool/tool';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

const USUAL_LIMIT = 1_000;
const MOST = 1_000_000;

interface ConversationsListOptions extends ReportingOptions {
  readonly kind?: SessionKind;
  readonly account?: string;
  readonly limit: number;
}

@SubCommand({
  name: 'list',
  description: 'List conversations of all accounts, the most recently active first',
})
export class ConversationsListCommand extends ReportingCommand<ConversationsListOptions> {
  protected override readonly examples = [
    'conversations list',
    'conversations list --kind voice --limit 20',
    'conversations list --account you@example.com --json',
  ];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override async report(
    _: readonly string[],
    options: ConversationsListOptions,
  ): Promise<Report> {
    return conversationListReport(
      await this.tool.use((parts) => listConversations(parts, options)),
    );
  }

  @Option({ flags: `--kind <${KIND_CHOICES}>`, description: 'only of this kind' })
  parseKind(text: string): SessionKind {
    return parseKind(text);
  }

  @Option({ flags: '--account <account>', description: 'e-mail or id; left out, all accounts' })
  parseAccount(text: string): string {
    return text;
  }

  @Option({
    flags: '--limit <n>',
    description: 'how many at most',
    defaultValue: USUAL_LIMIT,
  })
  parseLimit(text: string): number {
    return parseWholeNumber('--limit', text, MOST);
  }
}
