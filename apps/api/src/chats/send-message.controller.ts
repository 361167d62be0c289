import type { Principal } from '@parley/auth';
import { TurnRunner } from '@parley/chat';
import type { Departure } from '@parley/common';
import type { IdempotencyClaim } from '@parley/idempotency';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../auth/caller.decorator';
import { Claim } from '../auth/claim.decorator';
import { Idempotent } from '../auth/idempotent.decorator';
import { LimitClass } from '../auth/limit-class.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { Client } from '../http/client-signal.decorator';
import { SendMessageDto, SendMessageResponseDto } from './chats.dto';
import { toSendMessageResponse, toTurnRequest } from './chats.mapper';

@ApiTags('Chats')
@Controller('chat')
export class SendMessageController {
  constructor(private readonly runner: TurnRunner) {}

  @Post()
  @HttpCode(200)
  @RequireScope('chat', 'write')
  @LimitClass('model')
  @Idempotent()
  @ApiOperation({ operationId: 'sendChatMessage', summary: 'Send a message in a chat' })
  @ApiOkResponse({ type: SendMessageResponseDto })
  @ApiProblem(400, 404, 409, 413, 502, 503, 504)
  async send(
    @Body() body: SendMessageDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
    @Client() client: Departure,
  ): Promise<SendMessageResponseDto> {
    const turn = await this.runner.reply(toTurnRequest(body, caller, claim), client);
    return toSendMessageResponse(turn);
  }
}
