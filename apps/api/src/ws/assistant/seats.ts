import { Injectable } from '@nestjs/common';
import { Clock, Ids, UnauthenticatedError } from '@parley/common';
import { DEFAULT_USER_ID, newSessionId, SessionsService } from '@parley/sessions';
import { socketPrincipal } from '../../auth/socket-principal';
import type { ClientSocket } from '../socket/client-socket';
import { assistantQuery } from './assistant.protocol';
import type { Seat } from './seat';

/** Finds out which conversation a socket joins and remembers it. */
@Injectable()
export class Seats {
  private readonly taken = new WeakMap<ClientSocket, Seat>();

  constructor(
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws NotFoundError for a session that was deleted or is another user's, ForbiddenError where the key
   *   may not speak for the user, InvalidInputError for a reserved id.
   */
  async take(client: ClientSocket): Promise<Seat> {
    const principal = socketPrincipal(client);
    if (principal === undefined) throw new UnauthenticatedError();
    const query = assistantQuery.parse(client.handshake.query);
    const { accountId } = principal;
    const wanted = principal.userFor(query.user_id);
    const owner =
      query.session_id === undefined
        ? undefined
        : await this.sessions.findUser({ accountId, userId: wanted }, query.session_id);
    const userId = owner ?? wanted ?? DEFAULT_USER_ID;
    const seat: Seat = {
      accountId,
      userId,
      sessionId: query.session_id ?? newSessionId(userId, this.clock.now(), this.ids.uuid()),
      clientType: query.client_type,
      timeZone: query.time_zone,
      eventFormat: query.event_format,
      lastEventId: query.last_event_id,
    };
    this.taken.set(client, seat);
    return seat;
  }

  /** The seat of a client that was greeted. */
  of(client: ClientSocket): Seat {
    const seat = this.taken.get(client);
    if (seat === undefined) throw new Error('A message was handled before its client was greeted');
    return seat;
  }
}
