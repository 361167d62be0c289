import { Wakeups } from '@parley/cache';
import { Instance, Pulse } from '@parley/database';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { LiveStreams } from './live-streams';
import type { LiveStream } from './live-stream';
import { type Piece, StreamRepository } from './stream.repository';
import { wholeEnd } from './stream-text';

const EVERY_MS = 250;
const SWEEP_EVERY_PULSES = 60;

/** Other instances that follow a stream of this one listen here. */
export function savedTopic(instanceId: string): string {
  return `streams:${instanceId}`;
}

/**
 * Saves the text of all running streams of this instance, four times a second and in one statement, of each
 * what was added. A save that failed, or whose answer was lost, is repeated from the same place.
 */
@Injectable()
export class StreamSaver implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(StreamSaver.name);
  /** How much of each running stream is saved. */
  private readonly savedChars = new Map<string, number>();
  private readonly stored: string[] = [];
  private timer: NodeJS.Timeout | undefined;
  private saving: Promise<void> | undefined;
  private pulses = 0;

  constructor(
    private readonly streams: LiveStreams,
    private readonly repository: StreamRepository,
    private readonly wakeups: Wakeups,
    private readonly instance: Instance,
    private readonly pulse: Pulse,
  ) {}

  onModuleInit(): void {
    this.pulse.onPulse(() => this.sweepNowAndThen());
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.saving;
  }

  /** Begins to save; every stream of `LiveStreams` is found there. */
  start(): void {
    this.timer ??= setInterval(() => this.save(), EVERY_MS);
  }

  /** The stream is over. Its pieces go where its text is stored as the turn's message. */
  end({ id }: LiveStream, isStored: boolean): void {
    this.savedChars.delete(id);
    if (isStored) this.stored.push(id);
  }

  private save(): void {
    const isIdle = this.streams.size === 0 && this.stored.length === 0;
    if (isIdle) {
      clearInterval(this.timer);
      this.timer = undefined;
    }
    if (isIdle || this.saving !== undefined) return;
    this.saving = this.saveOnce()
      .catch((error: unknown) => this.logger.debug(error, 'Streams wait to be saved'))
      .finally(() => (this.saving = undefined));
  }

  private async saveOnce(): Promise<void> {
    const pieces = this.streams.all.map((each) => this.unsavedOf(each));
    const added = pieces.filter(({ text }) => text !== '');
    if (added.length > 0) {
      await this.repository.save(added);
      for (const { streamId, at, text } of added) this.note(streamId, at + text.length);
      this.wakeups.publish(savedTopic(this.instance.id));
    }
    const stored = this.stored.splice(0);
    if (stored.length > 0) await this.repository.dropPieces(stored);
  }

  private unsavedOf({ id, text }: LiveStream): Piece {
    const at = this.savedChars.get(id) ?? 0;
    return { streamId: id, at, text: text.slice(at, wholeEnd(text)) };
  }

  /** A stream that ended meanwhile is not remembered again. */
  private note(streamId: string, savedChars: number): void {
    if (this.streams.get(streamId) !== undefined) this.savedChars.set(streamId, savedChars);
  }

  private async sweepNowAndThen(): Promise<void> {
    this.pulses += 1;
    if (this.pulses % SWEEP_EVERY_PULSES === 0) await this.repository.sweep();
  }
}
