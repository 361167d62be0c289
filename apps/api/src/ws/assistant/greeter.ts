import { Injectable } from '@nestjs/common';
import { Clock } from '@parley/common';
import { Features } from '../../system/features';
import { LiveSockets } from '../presence/live-sockets';
import type { ClientSocket } from '../socket/client-socket';
import { toClientFeatures } from '../status/client-features';
import { Arrivals } from './arrivals';
import type { Seat } from './seat';
import { Seats } from './seats';
import { Subscriptions } from './subscriptions';

/** Seats a client and says hello; whoever hears it can be seen by everybody else. */
@Injectable()
export class Greeter {
  constructor(
    private readonly seats: Seats,
    private readonly live: LiveSockets,
    private readonly arrivals: Arrivals,
    private readonly features: Features,
    private readonly subscriptions: Subscriptions,
    private readonly clock: Clock,
  ) {}

  /** @throws what keeps the client from taking part. */
  async greet(client: ClientSocket): Promise<void> {
    const seat = await this.seats.take(client);
    const { accountId, userId, sessionId, clientType } = seat;
    await this.live.enter(client, {
      socketId: client.id,
      path: client.handshake.route.protocol.path,
      accountId,
      userId,
      sessionId,
      clientType,
    });
    client.send(this.welcome(seat));
    this.arrivals.note(client, seat);
    if (seat.eventFormat === 'legacy') await this.subscriptions.subscribeLegacy(client);
  }

  private welcome({ sessionId, userId }: Seat): object {
    return {
      type: 'connected',
      session_id: sessionId,
      user_id: userId,
      timestamp: this.clock.now().toISOString(),
      features: toClientFeatures(this.features.flags),
    };
  }
}
