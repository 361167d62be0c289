import { Option } from 'nest-commander';
import { parseUserId } from '../input/user-id';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

export interface DocumentsScopeOptions extends ReportingOptions {
  /** E-mail or id. */
  readonly account?: string;
  readonly user?: string;
}

/** What the commands over many documents have in common. */
export abstract class DocumentsScopeCommand<
  Options extends DocumentsScopeOptions = DocumentsScopeOptions,
> extends ReportingCommand<Options> {
  @Option({ flags: '--account <account>', description: 'e-mail or id; left out, all accounts' })
  parseAccount(text: string): string {
    return text;
  }

  @Option({ flags: '--user <user>', description: 'only of this user' })
  parseUser(text: string): string {
    return parseUserId(text);
  }
}
