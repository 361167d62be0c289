import { explainFailure } from './explain-failure';

/** Says what went wrong on the standard error, and lets the process end with the failure's exit code. */
export function reportFailure(error: unknown): void {
  const { text, exitCode } = explainFailure(error);
  if (text !== '') process.stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}
