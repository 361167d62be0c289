import { Option, SubCommand } from 'nest-commander';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { initialisedReport, schemaCheckReport } from '../reports/schema.report';
import { Tool } from '../tool/tool';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

interface DbInitOptions extends ReportingOptions {
  readonly check?: boolean;
}

@SubCommand({
  name: 'init',
  description: 'Make the database where it is missing, and bring its schema up to date',
})
export class DbInitCommand extends ReportingCommand<DbInitOptions> {
  protected override readonly examples = ['db init', 'db init --check', 'db init --check --json'];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override async report(
    _: readonly string[],
    { check: isCheck = false }: DbInitOptions,
  ): Promise<Report> {
    return isCheck
      ? schemaCheckReport(await this.tool.checkSchema())
      : initialisedReport(await this.tool.initialiseSchema());
  }

  @Option({
    flags: '--check',
    description: 'only say how the schema stands; exit code 1 unless it is up to date',
  })
  parseCheck(): boolean {
    return true;
  }
}
