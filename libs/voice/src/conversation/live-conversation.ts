import { DomainError } from '@parley/common';
import type { StreamAnswer } from '../activity/activity-order';
import type { ActivityThread } from '../activity/activity-thread';
import { LISTENING_HZ } from '../audio/speech-sound';
import { Conversation } from './conversation';
import type { ConversationParts } from './conversation-parts';

/** More sound than this waits only where somebody sends a recording much faster than it is listened to. */
const MAX_WAITING_SAMPLES = 120 * LISTENING_HZ;

/** A conversation with a detector at its ear: sound goes in, and what it means comes out as events. */
export class LiveConversation {
  private readonly conversation: Conversation;
  private readonly stream: number;
  private work: Promise<void> = Promise.resolve();
  private waitingSamples = 0;

  constructor(
    private readonly activity: ActivityThread,
    private readonly parts: Omit<ConversationParts, 'restartDetector'>,
  ) {
    this.stream = activity.open(parts.options.reducesNoise);
    const restartDetector = () => activity.restart(this.stream);
    this.conversation = new Conversation({ ...parts, restartDetector });
  }

  get hasEnded(): boolean {
    return this.conversation.hasEnded;
  }

  /** Sound of 16 kHz. @throws DomainError `too_large` where too much of it waits. */
  hear(samples: Int16Array): void {
    this.waitingSamples += samples.length;
    if (this.waitingSamples > MAX_WAITING_SAMPLES) {
      throw new DomainError('too_large', 'Audio comes faster than it can be listened to.');
    }
    this.inOrder(async () => {
      try {
        await this.follow(samples);
      } finally {
        this.waitingSamples -= samples.length;
      }
    });
  }

  /** The client says that no more sound belongs to this turn. */
  audioEnded(): void {
    this.inOrder(async () => this.conversation.audioEnded());
  }

  write(text: string): void {
    this.conversation.write(text);
  }

  played(replyId: number, playedMs: number): void {
    this.conversation.played(replyId, playedMs);
  }

  hush(): void {
    this.conversation.hush();
  }

  async close(): Promise<void> {
    this.activity.close(this.stream);
    await this.conversation.close();
  }

  /** The sound reaches the conversation together with the detector's word on it, in the order of time. */
  private async follow(samples: Int16Array): Promise<void> {
    if (this.hasEnded) return;
    const { changes, cleaned = samples } = await this.listenFor(samples);
    let from = 0;
    for (const { at, isSpeech } of changes) {
      this.conversation.hear(cleaned.subarray(from, at));
      if (isSpeech) this.conversation.speechStarted();
      else this.conversation.speechStopped();
      from = at;
    }
    this.conversation.hear(cleaned.subarray(from));
  }

  /** A detector that dies forgets that somebody speaks, and would never say that they stopped. */
  private async listenFor(samples: Int16Array): Promise<StreamAnswer> {
    try {
      return await this.activity.push(this.stream, samples);
    } catch (error) {
      this.conversation.speechStopped();
      throw error;
    }
  }

  private inOrder(step: () => Promise<void>): void {
    this.work = this.work.then(step).catch((cause: unknown) => {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      if (!this.hasEnded) this.parts.emit({ type: 'failed', stage: 'listening', error });
    });
  }
}
