import { mapStacks } from './start/map-stacks';
import { run } from './start/run';
import { reportStartFailure } from './start/start-failure';

mapStacks();
run().catch((failure: unknown) => {
  reportStartFailure(failure);
  process.exitCode = 1;
});
