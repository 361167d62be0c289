import type { Principal } from '@parley/auth';
import { Cache } from '@parley/cache';
import { HISTORY_CACHE_PREFIX } from '@parley/chat';
import type { IdempotencyClaim } from '@parley/idempotency';
import { SessionSummaries } from '@parley/memory';
import { ConversationsRepository, SessionsService } from '@parley/sessions';
import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { Caller } from '../auth/caller.decorator';
import { Claim } from '../auth/claim.decorator';
import { Idempotent } from '../auth/idempotent.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { announceNextPage } from '../http/next-page';
import { ownerOf } from '../http/owner';
import { toPageRequest } from '../http/page-query.dto';
import { SessionClosing } from '../ws/presence/session-closing';
import {
  CacheStatsDto,
  ClosedSessionDto,
  CreatedSessionDto,
  CreateSessionDto,
  ListSessionsQueryDto,
  SessionDetailDto,
  SessionDto,
  SessionHistoryDto,
  SessionListDto,
  SessionQueryDto,
} from './sessions.dto';
import {
  toCacheStats,
  toCreatedSession,
  toHistory,
  toNewSession,
  toSessionDetail,
  toSessionList,
} from './sessions.mapper';
import { SessionPresence } from './session-presence';
import { scopeOf } from './session-scope';

@ApiTags('Sessions')
@ApiExtraModels(SessionDto, SessionDetailDto, SessionHistoryDto)
@Controller('api/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly conversations: ConversationsRepository,
    private readonly cache: Cache,
    private readonly presence: SessionPresence,
    private readonly closing: SessionClosing,
    private readonly summaries: SessionSummaries,
  ) {}

  @Get()
  @RequireScope('chat', 'read')
  @ApiOperation({
    operationId: 'listSessions',
    summary: 'List sessions, most recently active first',
    description:
      "The whole account's sessions, or one user's with `user_id`. Sessions that a client is connected to and in which nothing was said yet come with the first page.",
  })
  @ApiOkResponse({ type: SessionListDto })
  @ApiProblem(400)
  async list(
    @Query() query: ListSessionsQueryDto,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionListDto> {
    const page = await this.presence.list(scopeOf(caller, query), toPageRequest(query));
    announceNextPage(response, page);
    return toSessionList(page);
  }

  @Post()
  @RequireScope('chat', 'write')
  @Idempotent()
  @ApiOperation({ operationId: 'createSession', summary: 'Create a session' })
  @ApiCreatedResponse({ type: CreatedSessionDto })
  @ApiProblem(400, 409)
  async create(
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
    @Body() body?: CreateSessionDto,
  ): Promise<CreatedSessionDto> {
    return toCreatedSession(await this.sessions.create(toNewSession(caller, body ?? {}), claim));
  }

  @Get('stats/cache')
  @RequireScope('chat', 'read')
  @ApiOperation({
    operationId: 'getSessionCacheStats',
    summary: 'How well the session cache works',
  })
  @ApiOkResponse({ type: CacheStatsDto })
  async cacheStats(): Promise<CacheStatsDto> {
    return toCacheStats(await this.cache.stats(HISTORY_CACHE_PREFIX));
  }

  @Get('all')
  @RequireScope('chat', 'read')
  @ApiOperation({
    operationId: 'getAllSessions',
    summary: 'Read the messages of all sessions',
    description: 'User by user, oldest first; page with `limit` and `cursor`.',
  })
  @ApiOkResponse({ type: SessionHistoryDto })
  @ApiProblem(400)
  async all(
    @Query() query: SessionQueryDto,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionHistoryDto> {
    const owner = ownerOf(caller, query.user_id);
    const page = await this.conversations.findAllMessages(owner, toPageRequest(query));
    announceNextPage(response, page);
    return toHistory('all', page);
  }

  @Get(':session_id')
  @RequireScope('chat', 'read')
  @ApiOperation({ operationId: 'getSession', summary: 'Get a session with its messages' })
  @ApiOkResponse({ schema: { $ref: getSchemaPath(SessionDetailDto) } })
  @ApiProblem(400, 404)
  async get(
    @Param('session_id') sessionId: string,
    @Query() query: SessionQueryDto,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDetailDto> {
    const owner = ownerOf(caller, query.user_id);
    const session = await this.sessions.get(owner, sessionId);
    const [page, summary, isConnected] = await Promise.all([
      this.conversations.findMessages(owner, session.id, toPageRequest(query)),
      this.summaries.ofSession(owner, session.id),
      this.presence.isConnected(owner, session.id),
    ]);
    announceNextPage(response, page);
    return toSessionDetail({ session, page, summary, isConnected });
  }

  @Delete(':session_id')
  @RequireScope('chat', 'write')
  @ApiOperation({
    operationId: 'closeSession',
    summary: 'Close a session and erase what was said in it',
    description: 'Its sockets are closed. The id stays taken: it answers 404 from now on.',
  })
  @ApiOkResponse({ type: ClosedSessionDto })
  @ApiProblem(400, 404)
  async close(
    @Param('session_id') sessionId: string,
    @Query() query: SessionQueryDto,
    @Caller() caller: Principal,
  ): Promise<ClosedSessionDto> {
    await this.closing.close(ownerOf(caller, query.user_id), sessionId);
    return { success: true, message: `Session ${sessionId} closed` };
  }
}
