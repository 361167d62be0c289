import { Injectable, Logger } from '@nestjs/common';
import type { Notes, NoteTaker } from './note-taker';

/** Where the feature that keeps facts registers itself: chat does not know it. */
@Injectable()
export class NoteTakers {
  private readonly logger = new Logger(NoteTakers.name);
  private taker: NoteTaker | undefined;

  register(taker: NoteTaker): void {
    this.taker = taker;
  }

  /** Never fails: a message that cannot be read is answered all the same, and read again later. */
  take(text: string, echoes: readonly string[]): Notes | undefined {
    try {
      return this.taker?.take(text, echoes);
    } catch (error) {
      this.logger.error(error);
      return undefined;
    }
  }
}
