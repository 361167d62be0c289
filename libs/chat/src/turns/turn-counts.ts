import { Injectable } from '@nestjs/common';

/** What this instance was asked for since it began, and what became of it; for whoever watches it. */
@Injectable()
export class TurnCounts {
  asked = 0;
  done = 0;
  failed = 0;
  cancelled = 0;
}
