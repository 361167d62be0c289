import { Option, SubCommand } from 'nest-commander';
import { parseWholeNumber } from '../input/whole-number';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { exchangesReport } from '../reports/exchanges.report';
import { findConversation, readExchanges } from '../tool/conversations';
import { Tool } from '../tool/tool';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

const MOST = 1_000_000;

interface ConversationsMessagesOptions extends ReportingOptions {
  readonly account?: string;
  readonly limit?: number;
}

@SubCommand({
  name: 'messages',
  arguments: '<id>',
  description: 'List what was said in a conversation, exchange by exchange, with token counts',
  argsDescription: { id: 'of the conversation, as "conversations list" shows it' },
})
export class ConversationsMessagesCommand extends ReportingCommand<ConversationsMessagesOptions> {
  protected override readonly examples = [
    'conversations messages session123',
    'conversations messages session123 --limit 10 --json',
  ];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override report(
    [id = '']: readonly string[],
    { account, limit = MOST }: ConversationsMessagesOptions,
  ): Promise<Report> {
    return this.tool.use(async (parts) => {
      const { session } = await findConversation(parts, id, account);
      return exchangesReport(session, await readExchanges(parts, session, limit));
    });
  }

  @Option({
    flags: '--account <account>',
    description: 'e-mail or id, where several accounts have a conversation of that id',
  })
  parseAccount(text: string): string {
    return text;
  }

  @Option({ flags: '--limit <n>', description: 'the latest n only (default: all)' })
  parseLimit(text: string): number {
    return parseWholeNumber('--limit', text, MOST);
  }
}
