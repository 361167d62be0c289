import type { Principal } from '@parley/auth';
import type { IdempotencyClaim } from '@parley/idempotency';
import { Ids } from '@parley/common';
import { ConversationsRepository, DEFAULT_USER_ID, SessionsService } from '@parley/sessions';
import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { REST_CLIENT_TYPE } from '../chat/chat.mapper';
import { toChat, toStoredMessage } from './chats.mapper';
import {
  ChatDto,
  ChatMessageStateDto,
  CreateChatDto,
  DeletedDto,
  ListChatsQueryDto,
  UpdateChatDto,
  UserQueryDto,
} from './chats.dto';

@ApiTags('Chats')
@Controller('chats')
export class ChatsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly conversations: ConversationsRepository,
    private readonly ids: Ids,
    private readonly closing: SessionClosing,
  ) {}

  @Post()
  @RequireScope('chat', 'write')
  @Idempotent()
  @ApiOperation({ operationId: 'createChat', summary: 'Create a chat' })
  @ApiCreatedResponse({ type: ChatDto })
  @ApiProblem(400, 409)
  async create(
    @Body() body: CreateChatDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
  ): Promise<ChatDto> {
    const wanted = {
      accountId: caller.accountId,
      userId: caller.userFor(body.user_id ?? undefined) ?? DEFAULT_USER_ID,
      id: this.ids.uuid(),
      door: 'chats',
      clientType: REST_CLIENT_TYPE,
      title: body.title ?? undefined,
    };
    return toChat(await this.sessions.create(wanted, claim));
  }

  @Get()
  @RequireScope('chat', 'read')
  @ApiOperation({ operationId: 'listChats', summary: "List a user's chats, latest first" })
  @ApiOkResponse({ type: [ChatDto] })
  @ApiProblem(400)
  async list(
    @Query() query: ListChatsQueryDto,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ChatDto[]> {
    const userId = caller.userFor(query.user_id) ?? DEFAULT_USER_ID;
    const owner = { accountId: caller.accountId, userId };
    const page = await this.sessions.list(owner, toPageRequest(query));
    return announceNextPage(response, page).map(toChat);
  }

  @Get(':chat_id')
  @RequireScope('chat', 'read')
  @ApiOperation({ operationId: 'getChat', summary: 'Get a chat' })
  @ApiOkResponse({ type: ChatDto })
  @ApiProblem(400, 404)
  async get(
    @Param('chat_id') chatId: string,
    @Query() query: UserQueryDto,
    @Caller() caller: Principal,
  ): Promise<ChatDto> {
    return toChat(await this.sessions.get(ownerOf(caller, query.user_id), chatId));
  }

  @Get(':chat_id/messages')
  @RequireScope('chat', 'read')
  @ApiOperation({
    operationId: 'listChatMessages',
    summary: 'List the messages of a chat, oldest first',
  })
  @ApiOkResponse({ type: [ChatMessageStateDto] })
  @ApiProblem(400, 404)
  async messages(
    @Param('chat_id') chatId: string,
    @Query() query: ListChatsQueryDto,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ChatMessageStateDto[]> {
    const { id } = await this.sessions.get(ownerOf(caller, query.user_id), chatId);
    const page = await this.conversations.findMessages(
      ownerOf(caller, query.user_id),
      id,
      toPageRequest(query),
    );
    return announceNextPage(response, page).map(toStoredMessage);
  }

  @Patch(':chat_id')
  @RequireScope('chat', 'write')
  @ApiOperation({ operationId: 'updateChat', summary: "Change a chat's title" })
  @ApiOkResponse({ type: ChatDto })
  @ApiProblem(400, 404)
  async update(
    @Param('chat_id') chatId: string,
    @Query() query: UserQueryDto,
    @Body() body: UpdateChatDto,
    @Caller() caller: Principal,
  ): Promise<ChatDto> {
    return toChat(await this.sessions.rename(ownerOf(caller, query.user_id), chatId, body.title));
  }

  @Delete(':chat_id')
  @RequireScope('chat', 'write')
  @ApiOperation({ operationId: 'deleteChat', summary: 'Delete a chat with its messages' })
  @ApiOkResponse({ type: DeletedDto })
  @ApiProblem(400, 404)
  async delete(
    @Param('chat_id') chatId: string,
    @Query() query: UserQueryDto,
    @Caller() caller: Principal,
  ): Promise<DeletedDto> {
    await this.closing.close(ownerOf(caller, query.user_id), chatId);
    return { success: true, message: `Chat ${chatId} deleted` };
  }
}
