import { Injectable, Logger } from '@nestjs/common';
import { Clock, DomainError } from '@parley/common';
import { type ConversationEvent, Conversations, type LiveConversation } from '@parley/voice';
import { TurnAnswers } from './turn-answers';
import {
  NOT_HEARD,
  noSpeech,
  timed,
  toAudioFailureFrame,
  toFailureFrame,
} from './voice-agent.mapper';
import type { VoiceSeat } from './voice-seat';

/** What is said of a turn after `processing`, which is said once for all its pauses. */
const OUTCOMES: ReadonlySet<ConversationEvent['type']> = new Set([
  'turn_taken',
  'nothing_heard',
  'failed',
]);

/**
 * Makes turns of the sound that clients send. What comes of it stands in line with their messages, so that
 * the frames of one turn are never mixed with those of the next.
 */
@Injectable()
export class TurnEars {
  private readonly logger = new Logger(TurnEars.name);
  private readonly ears = new WeakMap<VoiceSeat, LiveConversation>();

  constructor(
    private readonly conversations: Conversations,
    private readonly answers: TurnAnswers,
    private readonly clock: Clock,
  ) {}

  /** Nobody listens for as long as nobody has spoken, and again after long silence. */
  of(seat: VoiceSeat): LiveConversation {
    const open = this.ears.get(seat);
    if (open !== undefined && !open.hasEnded) return open;
    if (open === undefined) seat.client.onClose(() => void this.ears.get(seat)?.close());
    else void open.close();
    let isTold = false;
    const ears = this.conversations.openEars({
      emit: (event) => {
        const isPause = event.type === 'user_stopped';
        if (!isPause || !isTold) this.follow(seat, event);
        isTold = isPause || (isTold && !OUTCOMES.has(event.type));
      },
    });
    this.ears.set(seat, ears);
    return ears;
  }

  private follow(seat: VoiceSeat, event: ConversationEvent): void {
    if (event.type === 'user_stopped') this.inLine(seat, async () => this.sayProcessing(seat));
    if (event.type === 'turn_taken') this.inLine(seat, () => this.answer(seat, event.text));
    if (event.type === 'nothing_heard') this.inLine(seat, () => fail(noSpeech()), NOT_HEARD);
    if (event.type === 'failed') this.inLine(seat, () => fail(event.error), NOT_HEARD);
  }

  private sayProcessing({ client }: VoiceSeat): void {
    client.send(timed({ type: 'processing', message: 'Processing audio...' }, this.clock.now()));
  }

  private async answer(seat: VoiceSeat, text: string): Promise<void> {
    seat.client.send(timed({ type: 'transcription', text }, this.clock.now()));
    await this.answers.answer(seat, text);
  }

  private inLine({ client }: VoiceSeat, work: () => Promise<void>, words?: string): void {
    client.inbox.add(0, async () => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof DomainError)) this.logger.error(error);
        const now = this.clock.now();
        client.send(
          words === undefined ? toAudioFailureFrame(error, now) : toFailureFrame(words, error, now),
        );
      }
    });
  }
}

async function fail(error: Error): Promise<never> {
  throw error;
}
