import { LiveTurns } from '@parley/chat';
import { Injectable } from '@nestjs/common';
import { ShutdownSignal } from '../http/shutdown/shutdown-signal';

/** Ends the turns that a stopping server cannot wait for any longer. */
@Injectable()
export class TurnEnding {
  constructor(shutdown: ShutdownSignal, turns: LiveTurns) {
    shutdown.ending.addEventListener('abort', () => {
      turns.endAll();
    });
  }
}
