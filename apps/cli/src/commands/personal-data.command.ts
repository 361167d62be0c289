import { Option } from 'nest-commander';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

export interface PersonalDataOptions extends ReportingOptions {
  readonly account?: string;
}

/** What the commands over one end user's data have in common. */
export abstract class PersonalDataCommand<
  Options extends PersonalDataOptions,
> extends ReportingCommand<Options> {
  @Option({
    flags: '--account <account>',
    description: 'e-mail or id of the account that the user belongs to; default: the built-in one',
  })
  parseAccount(text: string): string {
    return text;
  }
}
