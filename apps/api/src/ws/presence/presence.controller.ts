import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '@parley/auth';
import { Clock, NotFoundError } from '@parley/common';
import { Caller } from '../../auth/caller.decorator';
import { RequireScope } from '../../auth/require-scope.decorator';
import { ApiProblem } from '../../http/api-problem.decorator';
import { ownerOf } from '../../http/owner';
import { scopeOf } from '../../sessions/session-scope';
import { LiveSockets } from './live-sockets';
import {
  DisconnectedDto,
  PresenceQueryDto,
  PresenceUserDto,
  SocketStatusDto,
} from './presence.dto';

const MOST_LISTED = 1_000;

@ApiTags('Sockets')
@Controller('ws')
export class PresenceController {
  constructor(
    private readonly live: LiveSockets,
    private readonly clock: Clock,
  ) {}

  @Get('status')
  @RequireScope('chat', 'read')
  @ApiOperation({
    operationId: 'getSocketStatus',
    summary: 'How many sockets are open, and to which sessions',
    description: "The whole account's, or one user's with `user_id`.",
  })
  @ApiOkResponse({ type: SocketStatusDto })
  @ApiProblem(400)
  async status(
    @Query() query: PresenceQueryDto,
    @Caller() caller: Principal,
  ): Promise<SocketStatusDto> {
    const scope = scopeOf(caller, query);
    const [connections, sessions] = await Promise.all([
      this.live.count(scope),
      this.live.list(scope, MOST_LISTED),
    ]);
    return {
      active_connections: connections,
      sessions: sessions.map(({ sessionId }) => sessionId),
      timestamp: this.clock.now().toISOString(),
    };
  }

  @Post('disconnect/:session_id')
  @HttpCode(200)
  @RequireScope('chat', 'write')
  @ApiOperation({
    operationId: 'disconnectSession',
    summary: 'Close the sockets of a session, on whatever instance they are',
    description: 'What was said stays, and clients may connect again.',
  })
  @ApiOkResponse({ type: DisconnectedDto })
  @ApiProblem(400, 404)
  async disconnect(
    @Param('session_id') sessionId: string,
    @Query() query: PresenceUserDto,
    @Caller() caller: Principal,
  ): Promise<DisconnectedDto> {
    const hadSockets = await this.live.closeSession(ownerOf(caller, query.user_id), sessionId);
    if (hadSockets) return { message: `Session ${sessionId} disconnected successfully` };
    throw new NotFoundError('Session not found', { code: 'session_not_connected' });
  }
}
