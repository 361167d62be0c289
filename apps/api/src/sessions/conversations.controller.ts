import type { Principal } from '@parley/auth';
import { SessionsService } from '@parley/sessions';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { announceNextPage } from '../http/next-page';
import { ownerOf } from '../http/owner';
import { toPageRequest } from '../http/page-query.dto';
import { ConversationDto, ListConversationsQueryDto } from './conversations.dto';
import { toConversation } from './sessions.mapper';

/** S1's default page. */
const DEFAULT_LIMIT = 50;

@ApiTags('Sessions')
@Controller('api/conversations')
export class ConversationsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @RequireScope('chat', 'read')
  @ApiOperation({
    operationId: 'listConversations',
    summary: "List or search a user's turns, newest first",
  })
  @ApiOkResponse({ type: [ConversationDto] })
  @ApiProblem(400, 404)
  async list(
    @Query() query: ListConversationsQueryDto,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ConversationDto[]> {
    const owner = ownerOf(caller, query.user_id);
    const page = { ...toPageRequest(query, DEFAULT_LIMIT), words: wordsOf(query.q) };
    const found = await this.sessions.exchanges(owner, page, query.session_id);
    return announceNextPage(response, found).map(toConversation);
  }
}

/** A blank search is none. */
function wordsOf(search: string | null | undefined): readonly string[] | undefined {
  const words = search?.split(/\s+/).filter(Boolean);
  return words?.length ? words : undefined;
}
