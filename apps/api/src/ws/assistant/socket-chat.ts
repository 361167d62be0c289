import { Injectable } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { TurnRunner } from '@parley/chat';
import { Clock } from '@parley/common';
import type { ClientSocket } from '../socket/client-socket';
import { toChatFrame, toSocketTurn } from './chat-frame.mapper';
import type { ChatMessage } from './client-messages';
import { SocketCommands } from './socket-commands';

/** Answers what is said on a socket, as `POST /api/chat` does; the client's leaving stops the model. */
@Injectable()
export class SocketChat {
  constructor(
    private readonly runner: TurnRunner,
    private readonly commands: SocketCommands,
    private readonly clock: Clock,
  ) {}

  async reply(client: ClientSocket, caller: Principal, message: ChatMessage): Promise<object> {
    const turn = await this.commands.carryOut(
      client,
      caller,
      { message, cost: 'model' },
      (seat, claim) =>
        this.runner.reply({ ...toSocketTurn(caller, seat, message), claim }, client.signal),
    );
    return toChatFrame(turn, this.clock.now());
  }
}
