import { durationMsOf, type SpeechClip } from '@parley/ai';
import { DomainError } from '@parley/common';
import type { ActivityThread } from '../activity/activity-thread';
import { Conversation } from './conversation';
import type { ConversationParts } from './conversation-parts';

/** More sound than this waits only where somebody sends a recording much faster than it is listened to. */
const MAX_WAITING_MS = 120_000;

/** A conversation with a detector at its ear: sound goes in, and what it means comes out as events. */
export class LiveConversation {
  private readonly conversation: Conversation;
  private readonly stream: number;
  private work: Promise<void> = Promise.resolve();
  private waitingMs = 0;

  constructor(
    private readonly activity: ActivityThread,
    private readonly parts: Omit<ConversationParts, 'restartDetector' | 'isSoundWaiting'>,
  ) {
    this.stream = activity.open(parts.options.reducesNoise);
    const restartDetector = () => activity.restart(this.stream);
    const isSoundWaiting = () => this.waitingMs > 0;
    this.conversation = new Conversation({ ...parts, restartDetector, isSoundWaiting });
  }

  get hasEnded(): boolean {
    return this.conversation.hasEnded;
  }

  /** The next sound, of any rate. @throws DomainError `too_large` where too much of it waits. */
  hear(clip: SpeechClip): void {
    const durationMs = durationMsOf(clip);
    if (this.waitingMs + durationMs > MAX_WAITING_MS) {
      throw new DomainError('too_large', 'Audio comes faster than it can be listened to.');
    }
    this.waitingMs += durationMs;
    this.inOrder(async () => {
      try {
        await this.follow(clip);
      } finally {
        this.waitingMs -= durationMs;
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
  private async follow(clip: SpeechClip): Promise<void> {
    if (this.hasEnded) return;
    const {
      changes,
      sound = clip.samples,
      isNew,
    } = await this.activity.push(this.stream, clip.samples, clip.sampleRateHz);
    // A detector that has forgotten the stream would never say that the user has stopped.
    if (isNew) this.conversation.speechStopped();
    let from = 0;
    for (const { at, isSpeech } of changes) {
      this.conversation.hear(sound.subarray(from, at));
      if (isSpeech) this.conversation.speechStarted();
      else this.conversation.speechStopped();
      from = at;
    }
    this.conversation.hear(sound.subarray(from));
  }

  private inOrder(step: () => Promise<void>): void {
    this.work = this.work.then(step).catch((cause: unknown) => {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      if (!this.hasEnded) this.parts.emit({ type: 'failed', stage: 'listening', error });
    });
  }
}
