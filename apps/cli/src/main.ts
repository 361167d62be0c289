import 'reflect-metadata';
import { CommandFactory } from 'nest-commander';
import { CliModule } from './cli.module';
import { COMMAND_OPTIONS } from './command-options';
import { reportFailure } from './failures/report-failure';
import { endQuietlyWithReader } from './output/reader';

endQuietlyWithReader(process.stdout);
CommandFactory.run(CliModule, COMMAND_OPTIONS).catch(reportFailure);
