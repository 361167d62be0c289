import { run } from './start/run';
import { reportStartFailure } from './start/start-failure';

run().catch((failure: unknown) => {
  reportStartFailure(failure);
  process.exitCode = 1;
});
