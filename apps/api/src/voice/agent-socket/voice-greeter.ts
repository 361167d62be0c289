import { Injectable } from '@nestjs/common';
import { Clock, UnavailableError } from '@parley/common';
import { Config } from '@parley/config';
import type { ClientSocket } from '../../ws/socket/client-socket';
import { timed } from './voice-agent.mapper';
import { VoiceSeats } from './voice-seats';

const WELCOME = 'Connected to real-time voice agent';

/** Seats a client and says hello in S3's words. */
@Injectable()
export class VoiceGreeter {
  constructor(
    private readonly config: Config,
    private readonly seats: VoiceSeats,
    private readonly clock: Clock,
  ) {}

  /** @throws what keeps the client from taking part. */
  async greet(client: ClientSocket): Promise<void> {
    if (this.config.featuresDisabled.has('voice')) {
      throw new UnavailableError('Voice not available', { code: 'voice_not_available' });
    }
    const { sessionId } = await this.seats.take(client);
    const welcome = { message: WELCOME, session_id: sessionId };
    client.send(timed({ type: 'connection_established', ...welcome }, this.clock.now()));
  }
}
