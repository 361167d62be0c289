/**
 * Errors whose message is the sentence for the operator. Told by name, because importing the database's
 * would load all of it before the port is open.
 */
const FOR_THE_OPERATOR = new Set(['ConfigError', 'StartError', 'DatabaseStartError']);

/** Says on the standard error why the server does not start: a sentence, or the stack of a defect of ours. */
export function reportStartFailure(failure: unknown): void {
  process.stderr.write(`${explain(failure)}\n`);
}

function explain(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const isForTheOperator = FOR_THE_OPERATOR.has(failure.name);
  return isForTheOperator ? failure.message : (failure.stack ?? failure.message);
}
