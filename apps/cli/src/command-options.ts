import type { CommandFactory } from 'nest-commander';
import { reportFailure } from './failures/report-failure';

type Options = NonNullable<Parameters<(typeof CommandFactory)['run']>[1]>;

/** How nest-commander behaves: what went wrong is thrown, so that it is said in one place. */
export const COMMAND_OPTIONS = {
  logger: false,
  outputConfiguration: { outputError: () => {} },
  serviceErrorHandler: reportFailure,
} satisfies Options;
