import { Injectable } from '@nestjs/common';
import { UnauthenticatedError } from '@parley/common';
import { DEFAULT_USER_ID, SessionsService } from '@parley/sessions';
import { socketPrincipal } from '../../auth/socket-principal';
import { LiveSockets } from '../../ws/presence/live-sockets';
import { sessionId as sessionIdSchema } from '../../ws/protocol/identifier';
import { badParametersError, sentenceOf } from '../../ws/protocol/read-message';
import type { ClientSocket } from '../../ws/socket/client-socket';
import { VOICE_CLIENT_TYPE } from './voice-agent.mapper';
import { voiceAgentQuery } from './voice-agent.protocol';
import type { VoiceSeat } from './voice-seat';

/** Finds out whose conversation a socket joins, and lets it be seen there. */
@Injectable()
export class VoiceSeats {
  private readonly taken = new WeakMap<ClientSocket, VoiceSeat>();

  constructor(
    private readonly sessions: SessionsService,
    private readonly live: LiveSockets,
  ) {}

  /**
   * @throws NotFoundError for a session that was deleted or is another user's, ForbiddenError where the key
   *   may not speak for the user, InvalidInputError for a bad id.
   */
  async take(client: ClientSocket): Promise<VoiceSeat> {
    const principal = socketPrincipal(client);
    if (principal === undefined) throw new UnauthenticatedError();
    const { accountId } = principal;
    const sessionId = sessionIdOf(client);
    const query = voiceAgentQuery.parse(client.handshake.query);
    const wanted = principal.userFor(query.user_id);
    const owner = await this.sessions.findUser({ accountId, userId: wanted }, sessionId);
    const userId = owner ?? wanted ?? DEFAULT_USER_ID;
    const seat: VoiceSeat = { client, accountId, sessionId, userId, timeZone: query.time_zone };
    await this.live.enter(client, {
      socketId: client.id,
      path: client.handshake.route.protocol.path,
      accountId,
      userId,
      sessionId,
      clientType: VOICE_CLIENT_TYPE,
    });
    this.taken.set(client, seat);
    return seat;
  }

  /** The seat of a client that was greeted. */
  of(client: ClientSocket): VoiceSeat {
    const seat = this.taken.get(client);
    if (seat === undefined) throw new Error('A message was handled before its client was greeted');
    return seat;
  }
}

function sessionIdOf({ handshake }: ClientSocket): string {
  const result = sessionIdSchema.safeParse(handshake.params['session_id']);
  if (result.success) return result.data;
  throw badParametersError(`session_id${sentenceOf(result.error)}`);
}
