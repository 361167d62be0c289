import { Injectable, Logger } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { Clock, DomainError, UnavailableError } from '@parley/common';
import { Config } from '@parley/config';
import type { ClientSocket } from '../../ws/socket/client-socket';
import { ChunkReader } from './chunk-reader';
import { TurnAnswers } from './turn-answers';
import { TurnEars } from './turn-ears';
import { timed, toAudioFailureFrame } from './voice-agent.mapper';
import type { AudioChunkMessage, TextInputMessage } from './voice-agent-messages';
import { VoiceSeats } from './voice-seats';

const WELCOME = 'Connected to real-time voice agent';

/** What a client of the voice socket can do. */
@Injectable()
export class VoiceTalk {
  private readonly logger = new Logger(VoiceTalk.name);

  constructor(
    private readonly config: Config,
    private readonly seats: VoiceSeats,
    private readonly chunks: ChunkReader,
    private readonly ears: TurnEars,
    private readonly answers: TurnAnswers,
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

  pong(): object {
    return timed({ type: 'pong' }, this.clock.now());
  }

  /** Gives back what is wrong with the chunk; what comes of a good one follows by itself. */
  async hear(client: ClientSocket, chunk: AudioChunkMessage): Promise<object | undefined> {
    try {
      const samples = await this.chunks.read(chunk, client.signal);
      await this.ears.hear(this.seats.of(client), samples);
      return undefined;
    } catch (error) {
      if (!(error instanceof DomainError)) this.logger.error(error);
      return toAudioFailureFrame(error, this.clock.now());
    }
  }

  audioEnded(client: ClientSocket): void {
    this.ears.audioEnded(this.seats.of(client));
  }

  read(client: ClientSocket, caller: Principal, { text, id }: TextInputMessage): Promise<void> {
    return this.answers.answer(this.seats.of(client), caller, text, id);
  }
}
