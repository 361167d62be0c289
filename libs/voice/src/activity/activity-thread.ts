import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { UnavailableError } from '@parley/common';
import { NativeThread, type NativeThreadOptions } from '@parley/workers';
import { LISTENING_HZ } from '../audio/speech-sound';
import type {
  ActivityAnswers,
  ActivityMeasurement,
  ActivityOrder,
  StreamAnswer,
} from './activity-order';
import type { Span } from './speech-spans';

type AnswerTo<Order extends ActivityOrder> = ActivityAnswers[Order['type']];

/** Cleaning takes 0.07 of the sound's time: this many leave the thread time to listen to all the others. */
const MOST_CLEANED = 8;

/**
 * Listens for speech in a thread of its own and not the pool's: each live stream has a state that has to
 * stay where it is, and the network is loaded once.
 */
@Injectable()
export class ActivityThread implements OnApplicationShutdown {
  private readonly thread: NativeThread;
  private lastStream = 0;
  private readonly cleaned = new Set<number>();

  constructor(options: NativeThreadOptions = {}) {
    this.thread = new NativeThread(require.resolve('./activity.thread'), options);
  }

  /**
   * A new stream's number, until `close`. Noise is taken out of it before anything else if `isCleaned`.
   * @throws UnavailableError where as many streams are cleaned as one thread can keep up with.
   */
  open(isCleaned = false): number {
    if (isCleaned && this.cleaned.size >= MOST_CLEANED) throw tooMany();
    this.lastStream += 1;
    if (isCleaned) this.cleaned.add(this.lastStream);
    return this.lastStream;
  }

  /** Where in a stream's next samples speech begins and ends. @throws UnavailableError when the thread dies. */
  push(stream: number, samples: Int16Array, sampleRateHz = LISTENING_HZ): Promise<StreamAnswer> {
    const isCleaned = this.cleaned.has(stream);
    return this.ask({ type: 'samples', stream, samples, sampleRateHz, isCleaned });
  }

  /** What the stream was in the middle of is over. */
  restart(stream: number): void {
    this.tell({ type: 'restart', stream });
  }

  close(stream: number): void {
    this.cleaned.delete(stream);
    this.tell({ type: 'close', stream });
  }

  /** The stretches of speech in a whole recording. */
  spans(samples: Int16Array): Promise<readonly Span[]> {
    return this.ask({ type: 'spans', samples });
  }

  measure(samples: Int16Array): Promise<ActivityMeasurement> {
    return this.ask({ type: 'measure', samples });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread.end();
  }

  private async ask<Order extends ActivityOrder>(order: Order): Promise<AnswerTo<Order>> {
    return (await this.thread.ask(order)) as AnswerTo<Order>;
  }

  /** A thread that has died has forgotten the stream anyway. */
  private tell(order: ActivityOrder): void {
    this.thread.ask(order).catch(() => {});
  }
}

function tooMany(): UnavailableError {
  const sentence = `Noise is reduced in ${MOST_CLEANED} conversations already. Talk without noise_reduction, or try later.`;
  return new UnavailableError(sentence, { code: 'noise_reduction_busy' });
}
