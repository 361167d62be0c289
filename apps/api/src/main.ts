import { boundGarbage } from './start/bound-garbage';
import { mapStacks } from './start/map-stacks';
import { run } from './start/run';
import { reportStartFailure } from './start/start-failure';

boundGarbage();
mapStacks();
run().catch((failure: unknown) => {
  reportStartFailure(failure);
  process.exitCode = 1;
});
