import { Option, SubCommand } from 'nest-commander';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { conversationReport } from '../reports/conversation.report';
import { findConversation } from '../tool/conversations';
import { Tool } from '../tool/tool';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

interface ConversationsShowOptions extends ReportingOptions {
  readonly account?: string;
}

@SubCommand({
  name: 'show',
  arguments: '<id>',
  description: 'Show details of a conversation',
  argsDescription: { id: 'of the conversation, as "conversations list" shows it' },
})
export class ConversationsShowCommand extends ReportingCommand<ConversationsShowOptions> {
  protected override readonly examples = ['conversations show session123'];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override report(
    [id = '']: readonly string[],
    { account }: ConversationsShowOptions,
  ): Promise<Report> {
    return this.tool.use(async (parts) => {
      const found = await findConversation(parts, id, account);
      return conversationReport({
        ...found,
        totals: await parts.sessions.sumTurns(found.session),
      });
    });
  }

  @Option({
    flags: '--account <account>',
    description: 'e-mail or id, where several accounts have a conversation of that id',
  })
  parseAccount(text: string): string {
    return text;
  }
}
