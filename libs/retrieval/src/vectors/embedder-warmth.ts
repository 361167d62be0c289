import { Clock } from '@parley/common';
import { Injectable } from '@nestjs/common';

/** So long after its last use an embedder is still loaded. */
const WARM_MS = 60_000;

/** Knows whether the embedder was needed lately, so that idle work costs no loading of its own. */
@Injectable()
export class EmbedderWarmth {
  private usedMs = -Infinity;

  constructor(private readonly clock: Clock) {}

  get isWarm(): boolean {
    return this.clock.monotonicMs() - this.usedMs < WARM_MS;
  }

  /** Somebody needed it; idle work does not count. */
  noteUse(): void {
    this.usedMs = this.clock.monotonicMs();
  }
}
