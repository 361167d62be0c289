import { Injectable, Logger } from '@nestjs/common';
import { Clock, DomainError } from '@parley/common';
import { Listener, type LiveConversation } from '@parley/voice';
import { ChunkReader } from './chunk-reader';
import { LiveTalks } from './live-talks';
import { TurnAnswers } from './turn-answers';
import { TurnEars } from './turn-ears';
import { toAudioFailureFrame } from './voice-agent.mapper';
import type { AudioChunkMessage, TextInputMessage } from './voice-agent-messages';
import type { VoiceSeat } from './voice-seat';

/** What is said to the assistant, by sound or in writing: to a free conversation where there is one. */
@Injectable()
export class VoiceTalk {
  private readonly logger = new Logger(VoiceTalk.name);

  constructor(
    private readonly listener: Listener,
    private readonly chunks: ChunkReader,
    private readonly ears: TurnEars,
    private readonly answers: TurnAnswers,
    private readonly live: LiveTalks,
    private readonly clock: Clock,
  ) {}

  /** Gives back what is wrong with the chunk; what comes of a good one follows by itself. */
  async hear(seat: VoiceSeat, chunk: AudioChunkMessage): Promise<object | undefined> {
    try {
      await this.listener.requireRecogniser();
      const clip = await this.chunks.read(chunk, seat.client.signal);
      if (seat.client.isOpen) this.listenerOf(seat).hear(clip);
      return undefined;
    } catch (error) {
      if (!(error instanceof DomainError)) this.logger.error(error);
      return toAudioFailureFrame(error, this.clock.now());
    }
  }

  audioEnded(seat: VoiceSeat): void {
    this.listenerOf(seat).audioEnded();
  }

  async read(seat: VoiceSeat, { text, id }: TextInputMessage): Promise<void> {
    const talk = this.live.of(seat);
    if (talk === undefined) await this.answers.answer(seat, text, id);
    else talk.conversation().write(text);
  }

  private listenerOf(seat: VoiceSeat): LiveConversation {
    return this.live.of(seat)?.conversation() ?? this.ears.of(seat);
  }
}
