import { Injectable } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { Clock } from '@parley/common';
import { MusicAnswers } from '../../music/music-answers';
import type { ClientSocket } from '../socket/client-socket';
import type { MusicControlMessage } from './client-messages';
import { toMusicFrame } from './music-frame.mapper';
import { SocketCommands } from './socket-commands';

/** Carries out what a socket wants of the music player, as `POST /api/music/control` does. */
@Injectable()
export class SocketMusic {
  constructor(
    private readonly answers: MusicAnswers,
    private readonly commands: SocketCommands,
    private readonly clock: Clock,
  ) {}

  async control(
    client: ClientSocket,
    caller: Principal,
    message: MusicControlMessage,
  ): Promise<object> {
    const { type: _, id: __, idempotency_key: ___, ...command } = message;
    const result = await this.commands.carryOut(
      client,
      caller,
      { message, cost: 'write' },
      ({ userId }, claim) => this.answers.control(caller, { ...command, user_id: userId }, claim),
    );
    return toMusicFrame(result, this.clock.now());
  }
}
