import type { Principal } from '@parley/auth';
import { ResumableTurns, TurnRunner } from '@parley/chat';
import type { Departure } from '@parley/common';
import type { IdempotencyClaim } from '@parley/idempotency';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { Caller } from '../auth/caller.decorator';
import { Claim } from '../auth/claim.decorator';
import { Idempotent } from '../auth/idempotent.decorator';
import { LimitClass } from '../auth/limit-class.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { RequestFailures } from '../events/request-failures';
import { ApiProblem } from '../http/api-problem.decorator';
import { Client, ClientSignal } from '../http/client-signal.decorator';
import { CHAT_BODY_EXAMPLES, STREAM_EXAMPLE, STREAM_ID_HEADER } from './chat.examples';
import { toChatResponse, toCompletion, toTurnRequest } from './chat.mapper';
import { ChatRequestDto, ChatStreamRequestDto } from './chat-request.dto';
import { ChatResponseDto, CompletionResponseDto } from './chat-response.dto';
import { type StreamClient, writeTurnStream } from './chat-stream';
import { writeResumableTurn } from './resumable-stream';

@ApiTags('Chat')
@ApiExtraModels(ChatResponseDto, CompletionResponseDto)
@RequireScope('chat', 'write')
@LimitClass('model')
@Idempotent()
@Controller('api/chat')
export class ChatController {
  constructor(
    private readonly runner: TurnRunner,
    private readonly resumable: ResumableTurns,
    private readonly failures: RequestFailures,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'chat',
    summary: 'Say something and get the whole answer',
    description:
      'With `message`: one line of a conversation whose history Parley keeps. With `messages`: an OpenAI-style list; its last message and the answer are stored, the earlier ones stand in for the stored history.',
  })
  @ApiBody({ type: ChatRequestDto, examples: CHAT_BODY_EXAMPLES })
  @ApiOkResponse({
    description: 'The answer, in the shape that fits the body.',
    schema: {
      oneOf: [
        { $ref: getSchemaPath(ChatResponseDto) },
        { $ref: getSchemaPath(CompletionResponseDto) },
      ],
    },
  })
  @ApiProblem(400, 404, 409, 413, 502, 503, 504)
  async reply(
    @Body() body: ChatRequestDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
    @Client() client: Departure,
  ): Promise<ChatResponseDto | CompletionResponseDto> {
    const turn = await this.runner.reply(toTurnRequest(body, caller, claim), client);
    return body.message === undefined ? toCompletion(turn) : toChatResponse(turn);
  }

  @Post('stream')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'chatStream',
    summary: 'Say something and read the answer word by word',
    description:
      'Server-sent events over POST without event names. `word` is bare, `delta` the exact text: deltas joined are the answer. The last frame has `done: true` and either `metadata` or `error`. Closing the connection stops the model, unless `resumable` is true: then frames have ids of the form `<stream>-<offset>`, the header `X-Stream-Id` names the stream, and it can be read again and stopped by that id.',
  })
  @ApiBody({ type: ChatStreamRequestDto, examples: CHAT_BODY_EXAMPLES })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: 'Frames, one for each word.',
    headers: STREAM_ID_HEADER,
    content: { 'text/event-stream': { schema: { type: 'string' }, example: STREAM_EXAMPLE } },
  })
  @ApiProblem(400, 404, 409, 413, 502, 503, 504)
  async stream(
    @Body() body: ChatStreamRequestDto,
    @Caller() caller: Principal,
    @Claim() claim: IdempotencyClaim | undefined,
    @Res() response: Response,
    @ClientSignal() signal: AbortSignal,
  ): Promise<void> {
    const request = { ...toTurnRequest(body, caller, claim), isStreamed: true };
    const client: StreamClient = {
      response,
      signal,
      onFailure: (error) => this.failures.tell(error, response.req),
    };
    if (body.resumable) await writeResumableTurn(await this.resumable.start(request), client);
    else await writeTurnStream((hear) => this.runner.tell(request, signal, hear), client);
  }
}
