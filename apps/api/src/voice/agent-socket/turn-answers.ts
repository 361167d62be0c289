import { Injectable, Logger } from '@nestjs/common';
import { type TurnRecord, TurnRunner } from '@parley/chat';
import { Clock, DomainError } from '@parley/common';
import { Speaker } from '@parley/voice';
import { FailureEvents } from '../../events/failure-events';
import { TurnPrice } from './turn-price';
import {
  NOT_SPOKEN,
  timed,
  toConversationResponseFrame,
  toFailureFrame,
  toUnsaidTurn,
} from './voice-agent.mapper';
import type { VoiceSeat } from './voice-seat';

const ENDPOINT = '/ws/voice-agent';

/** Answers one turn after the other, written and then spoken, in S3's order. */
@Injectable()
export class TurnAnswers {
  private readonly logger = new Logger(TurnAnswers.name);

  constructor(
    private readonly runner: TurnRunner,
    private readonly speaker: Speaker,
    private readonly price: TurnPrice,
    private readonly failures: FailureEvents,
    private readonly clock: Clock,
  ) {}

  /**
   * Resolves when the turn's last frame is out; the client's leaving ends the engines' work.
   * @throws what answering throws; an answer that cannot be spoken is told in a frame.
   */
  async answer(seat: VoiceSeat, text: string, id?: string): Promise<void> {
    const { client, accountId, sessionId } = seat;
    const turnOf = toUnsaidTurn(await this.price.charge(client), seat);
    const request = { ...turnOf, accountId, sessionId, text, isStreamed: false };
    const turn = await this.failures.watch(seat, ENDPOINT, () =>
      this.runner.reply(request, client.signal),
    );
    const frame = timed(toConversationResponseFrame(turn), this.clock.now());
    client.send(id === undefined ? frame : { ...frame, id });
    await this.say(seat, turn);
  }

  private async say({ client }: VoiceSeat, turn: TurnRecord): Promise<void> {
    const text = turn.answer ?? '';
    const message = 'Generating voice response...';
    client.send(timed({ type: 'voice_generation', message }, this.clock.now()));
    try {
      const audio = await this.speaker.speakWhole({ text, format: 'mp3' }, client.signal);
      const audio_base64 = audio.toString('base64');
      const spoken = {
        type: 'audio_response' as const,
        audio_base64,
        text,
        format: 'mp3' as const,
      };
      client.send(timed(spoken, this.clock.now()));
    } catch (error) {
      if (!(error instanceof DomainError)) this.logger.error(error);
      client.send(toFailureFrame(NOT_SPOKEN, error, this.clock.now()));
    }
  }
}
