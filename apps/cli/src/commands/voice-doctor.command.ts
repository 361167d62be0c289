import { SubCommand } from 'nest-commander';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import { doctorReport } from '../reports/doctor.report';
import { Tool } from '../tool/tool';
import { ReportingCommand } from './reporting.command';

@SubCommand({
  name: 'doctor',
  description:
    'Let this installation listen to recordings of known words, and say how well it heard',
})
export class VoiceDoctorCommand extends ReportingCommand {
  protected override readonly examples = ['voice doctor', 'voice doctor --json'];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override async report(): Promise<Report> {
    return doctorReport(await this.tool.examineVoice());
  }
}
