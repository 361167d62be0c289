import { CommandRunner, Help, Option } from 'nest-commander';
import { type CommanderCommand, makeStrict } from '../failures/make-strict';
import type { Output } from '../output/output';
import type { Report } from '../output/report';
import { PROGRAM_NAME } from '../program-name';

export interface ReportingOptions {
  readonly json?: boolean;
}

/** What all commands that do something have in common, as far as nest-commander asks for it by inheritance. */
export abstract class ReportingCommand<
  Options extends ReportingOptions = ReportingOptions,
> extends CommandRunner {
  /** Command lines without the program's name. */
  protected abstract readonly examples: readonly string[];

  constructor(private readonly output: Output) {
    super();
  }

  protected abstract report(args: readonly string[], options: Options): Promise<Report>;

  override async run(args: string[], options: Options): Promise<void> {
    this.output.write(await this.report(args, options), options.json ?? false);
  }

  override setCommand(command: CommanderCommand): this {
    return super.setCommand(makeStrict(command).allowExcessArguments(false));
  }

  @Option({ flags: '--json', description: 'print one JSON document instead of text' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  showExamples(): string {
    const lines = this.examples.map((example) => `  $ ${PROGRAM_NAME} ${example}`);
    return ['', 'Examples:', ...lines].join('\n');
  }
}
