import { Injectable } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { TurnRunner } from '@parley/chat';
import { Clock } from '@parley/common';
import type { ClientSocket } from '../socket/client-socket';
import { toChatFrame, toSocketTurn } from './chat-frame.mapper';
import type { ChatMessage } from './client-messages';
import { FailureEvents } from './failure-events';
import { Seats } from './seats';

const ENDPOINT = '/ws';

/** Answers what is said on a socket, as `POST /api/chat` does; the client's leaving stops the model. */
@Injectable()
export class SocketChat {
  constructor(
    private readonly runner: TurnRunner,
    private readonly seats: Seats,
    private readonly failures: FailureEvents,
    private readonly clock: Clock,
  ) {}

  async reply(client: ClientSocket, caller: Principal, message: ChatMessage): Promise<object> {
    const seat = this.seats.of(client);
    const request = toSocketTurn(caller, seat, message);
    const turn = await this.failures.watch(seat, ENDPOINT, () =>
      this.runner.reply(request, client.signal),
    );
    return toChatFrame(turn, this.clock.now());
  }
}
