import { Injectable } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { Clock } from '@parley/common';
import { MusicAnswers } from '../../music/music-answers';
import type { ClientSocket } from '../socket/client-socket';
import type { MusicControlMessage } from './client-messages';
import { FailureEvents } from './failure-events';
import { toMusicFrame } from './music-frame.mapper';
import { Seats } from './seats';

/** Carries out what a socket wants of the music player, as `POST /api/music/control` does. */
@Injectable()
export class SocketMusic {
  constructor(
    private readonly answers: MusicAnswers,
    private readonly seats: Seats,
    private readonly failures: FailureEvents,
    private readonly clock: Clock,
  ) {}

  async control(
    client: ClientSocket,
    caller: Principal,
    { type: _, id: __, ...command }: MusicControlMessage,
  ): Promise<object> {
    const seat = this.seats.of(client);
    const result = await this.failures.watch(seat, '/ws', () =>
      this.answers.control(caller, { ...command, user_id: seat.userId }),
    );
    return toMusicFrame(result, this.clock.now());
  }
}
