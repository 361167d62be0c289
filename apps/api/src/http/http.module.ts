import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { About } from './about';
import { ProblemFilter } from './errors/problem.filter';
import { Log } from './logging/log';
import { ShutdownSignal } from './shutdown/shutdown-signal';
import { InputPipe } from './validation/input.pipe';

export interface HttpParts {
  readonly about: About;
  readonly log: Log;
  readonly shutdown: ShutdownSignal;
}

/** What every route shares: one shape for errors, one check of input, and the process's own log and end. */
@Module({})
export class HttpModule {
  static register({ about, log, shutdown }: HttpParts): DynamicModule {
    return {
      module: HttpModule,
      global: true,
      providers: [
        { provide: About, useValue: about },
        { provide: Log, useValue: log },
        { provide: ShutdownSignal, useValue: shutdown },
        ProblemFilter,
        { provide: APP_FILTER, useExisting: ProblemFilter },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
      exports: [About, Log, ProblemFilter, ShutdownSignal],
    };
  }
}
