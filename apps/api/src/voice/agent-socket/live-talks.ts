import { Injectable, Logger } from '@nestjs/common';
import { Clock, DomainError } from '@parley/common';
import { Conversations, RAW_PCM_HZ, Speaker, type UnsaidTurn } from '@parley/voice';
import type { ConfigMessage } from './live-messages';
import { LiveTalk } from './live-talk';
import { TurnPrice } from './turn-price';
import { timed, toUnsaidTurn } from './voice-agent.mapper';
import type { VoiceSeat } from './voice-seat';

/** The free conversations of those who asked for one by `config`. */
@Injectable()
export class LiveTalks {
  private readonly logger = new Logger(LiveTalks.name);
  private readonly talks = new WeakMap<VoiceSeat, LiveTalk>();

  constructor(
    private readonly conversations: Conversations,
    private readonly speaker: Speaker,
    private readonly price: TurnPrice,
    private readonly clock: Clock,
  ) {}

  of(seat: VoiceSeat): LiveTalk | undefined {
    return this.talks.get(seat);
  }

  async begin(seat: VoiceSeat, config: ConfigMessage): Promise<object> {
    const before = this.talks.get(seat);
    if (before === undefined) seat.client.onClose(() => void this.talks.get(seat)?.close());
    await before?.close();
    this.talks.set(seat, this.talkOf(seat, config));
    const { format } = config;
    const sample_rate = format === 'pcm' ? RAW_PCM_HZ : null;
    return timed({ type: 'configured', format, sample_rate }, this.clock.now());
  }

  private talkOf(seat: VoiceSeat, config: ConfigMessage): LiveTalk {
    const { client, accountId, sessionId } = seat;
    const { language, voice, speed } = config;
    const options = {
      minEndpointingMs: config.min_endpointing_ms,
      maxEndpointingMs: Math.max(config.min_endpointing_ms, config.max_endpointing_ms),
      allowInterruptions: config.allow_interruptions,
      falseInterruptionMs: config.false_interruption_ms,
      reducesNoise: config.noise_reduction,
    };
    const beginTurn = () => this.beginTurn(seat);
    const request = { accountId, sessionId, beginTurn, language, voice, speed, options };
    return new LiveTalk({
      client,
      config,
      speaker: this.speaker,
      clock: this.clock,
      open: (emit) => this.conversations.open({ ...request, emit }),
      complain: (error) => {
        if (!(error instanceof DomainError)) this.logger.error(error);
      },
    });
  }

  private async beginTurn(seat: VoiceSeat): Promise<UnsaidTurn> {
    return toUnsaidTurn(await this.price.charge(seat.client), seat);
  }
}
