import 'reflect-metadata';
import { CommandFactory } from 'nest-commander';
import { CliModule } from './cli.module';
import { COMMAND_OPTIONS } from './command-options';
import { reportFailure } from './failures/report-failure';

/** Runs the command that `process.argv` tells, and leaves its exit code in `process.exitCode`. */
export function runCommand(): Promise<void> {
  return CommandFactory.run(CliModule, COMMAND_OPTIONS).catch(reportFailure);
}
