import { Injectable, Logger } from '@nestjs/common';
import type { Notes, NoteTaker, SaidAt } from './note-taker';

/** Where the feature that keeps facts registers itself: chat does not know it. */
@Injectable()
export class NoteTakers {
  private readonly logger = new Logger(NoteTakers.name);
  private taker: NoteTaker | undefined;

  register(taker: NoteTaker): void {
    this.taker = taker;
  }

  /** Never fails: a message that cannot be read is answered all the same, and read again later. */
  async take(text: string, echoes: readonly string[], saidAt: SaidAt): Promise<Notes | undefined> {
    try {
      return await this.taker?.take(text, echoes, saidAt);
    } catch (error) {
      this.logger.error(error);
      return undefined;
    }
  }
}
