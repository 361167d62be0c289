import { DomainError, ERROR_STATUS } from '@parley/common';
import { HelpShown } from './help-shown';
import { UsageError } from './usage.error';

export interface Explanation {
  /** For the standard error; empty where all has been said. */
  readonly text: string;
  readonly exitCode: number;
}

/**
 * Exit codes of errors that are no DomainError but have a sentence for the operator. Told by name, because
 * importing their libraries would cost help and misuse half a second.
 */
const EXIT_CODES: Readonly<Record<string, number>> = {
  ConfigError: ERROR_STATUS.internal.exit,
  DatabaseStartError: ERROR_STATUS.unavailable.exit,
};

/** What a person at a terminal learns of a failure, and a script by the exit code; never a stack. */
export function explainFailure(error: unknown): Explanation {
  if (error instanceof HelpShown) return { text: '', exitCode: 0 };
  if (error instanceof UsageError) {
    const text = [error.message, error.usage].filter(Boolean).join('\n\n');
    return { text, exitCode: ERROR_STATUS.invalid.exit };
  }
  if (error instanceof DomainError) {
    return { text: error.message, exitCode: ERROR_STATUS[error.kind].exit };
  }
  if (!(error instanceof Error)) return unforeseen(String(error));
  const exitCode = EXIT_CODES[error.name];
  return exitCode === undefined ? unforeseen(error.message) : { text: error.message, exitCode };
}

function unforeseen(message: string): Explanation {
  const reason = message.replaceAll(/\s*\n\s*/g, ' ');
  return { text: `Unexpected failure: ${reason}`, exitCode: ERROR_STATUS.internal.exit };
}
