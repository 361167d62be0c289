import type { Principal } from '@parley/auth';
import { TurnRunner } from '@parley/chat';
import type { IdempotencyClaim } from '@parley/idempotency';
import { DEFAULT_USER_ID, SessionsService } from '@parley/sessions';
import { Body, Controller, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../auth/caller.decorator';
import { Claim } from '../auth/claim.decorator';
import { Idempotent } from '../auth/idempotent.decorator';
import { LimitClass } from '../auth/limit-class.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { REST_CLIENT_TYPE } from '../chat/chat.mapper';
import { ApiProblem } from '../http/api-problem.decorator';
import { ClientSignal } from '../http/client-signal.decorator';
import {
  ConversationResponseDto,
  ConversationStartedDto,
  CustomerQueryDto,
  ProcessConversationDto,
  StartConversationDto,
} from './conversation.dto';
import { VoiceAvailableGuard } from './voice-available.guard';
import {
  toConversationResponse,
  toConversationStarted,
  toConversationTurn,
} from './voice-turn.mapper';

@ApiTags('Voice')
@RequireScope('voice', 'write')
@UseGuards(VoiceAvailableGuard)
@Idempotent()
@Controller('conversation')
export class ConversationController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly runner: TurnRunner,
  ) {}

  @Post('start')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'startConversation',
    summary: 'Start a spoken conversation',
    description: '`customer_id` in the body or in the query.',
  })
  @ApiOkResponse({ type: ConversationStartedDto })
  @ApiProblem(400, 409, 503)
  async start(
    @Body() body: StartConversationDto,
    @Query() query: CustomerQueryDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
  ): Promise<ConversationStartedDto> {
    const customerId = body.customer_id ?? query.customer_id ?? undefined;
    const wanted = {
      accountId: caller.accountId,
      userId: caller.userFor(customerId) ?? DEFAULT_USER_ID,
      kind: 'voice' as const,
      door: 'conversation',
      clientType: REST_CLIENT_TYPE,
    };
    return toConversationStarted(await this.sessions.create(wanted, claim));
  }

  @Post('process')
  @HttpCode(200)
  @LimitClass('model')
  @ApiOperation({
    operationId: 'processConversation',
    summary: 'Say something, written, in a spoken conversation',
  })
  @ApiOkResponse({ type: ConversationResponseDto })
  @ApiProblem(400, 404, 409, 413, 502, 503, 504)
  async process(
    @Body() body: ProcessConversationDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
    @ClientSignal() signal: AbortSignal,
  ): Promise<ConversationResponseDto> {
    const turn = await this.runner.reply(toConversationTurn(body, caller, claim), signal);
    return toConversationResponse(turn);
  }
}
