import type { Principal } from '@parley/auth';
import { TurnRunner } from '@parley/chat';
import type { Departure } from '@parley/common';
import type { IdempotencyClaim } from '@parley/idempotency';
import { DocumentSearch } from '@parley/rag';
import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../auth/caller.decorator';
import { Claim } from '../auth/claim.decorator';
import { Idempotent } from '../auth/idempotent.decorator';
import { LimitClass } from '../auth/limit-class.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { Client } from '../http/client-signal.decorator';
import { RagAvailableGuard } from '../rag/rag-available.guard';
import { CHAT_BODY_EXAMPLES } from './chat.examples';
import { toTurnRequest } from './chat.mapper';
import { ChatRagResponseDto } from './chat-rag.dto';
import { toRagCompletion } from './chat-rag.mapper';
import { ChatRequestDto } from './chat-request.dto';

@ApiTags('Chat')
@RequireScope('chat', 'write')
@LimitClass('model')
@Idempotent()
@UseGuards(RagAvailableGuard)
@Controller('api/chat_rag')
export class ChatRagController {
  constructor(
    private readonly runner: TurnRunner,
    private readonly documents: DocumentSearch,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'chatRag',
    summary: "Ask the user's documents",
    description:
      'Like `POST /api/chat`, answered from the documents of the user: `sources` are the passages that the answer had before it, in the order of its citations.',
  })
  @ApiBody({ type: ChatRequestDto, examples: CHAT_BODY_EXAMPLES })
  @ApiOkResponse({ type: ChatRagResponseDto })
  @ApiProblem(400, 404, 409, 413, 502, 503, 504)
  async reply(
    @Body() body: ChatRequestDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
    @Client() client: Departure,
  ): Promise<ChatRagResponseDto> {
    const request = { ...toTurnRequest(body, caller, claim), isAboutDocuments: true };
    const turn = await this.runner.reply({ ...request, door: 'api/chat_rag' }, client);
    return toRagCompletion(turn, caller.accountId, this.documents);
  }
}
