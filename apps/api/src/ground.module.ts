import { Global, Module } from '@nestjs/common';
import { Clock, Ids, RandomIds, SystemClock } from '@parley/common';

/** Time and chance, which everything else gets by injection. */
@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: Ids, useClass: RandomIds },
  ],
  exports: [Clock, Ids],
})
export class GroundModule {}
