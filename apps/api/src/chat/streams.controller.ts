import type { Principal } from '@parley/auth';
import { Streams } from '@parley/chat';
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import {
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ClientSignal } from '../http/client-signal.decorator';
import { ownerOf } from '../http/owner';
import { RESUMED_EXAMPLE, STREAM_ID_HEADER } from './chat.examples';
import { resumeStream } from './resumable-stream';
import { toStreamCursor } from './stream-cursor';
import { ResumeQueryDto } from './streams.dto';

@ApiTags('Chat')
@Controller('api/chat/stream')
export class StreamsController {
  constructor(private readonly streams: Streams) {}

  @Get(':stream_id')
  @RequireScope('chat', 'read')
  @ApiOperation({
    operationId: 'resumeChatStream',
    summary: 'Continue to read a resumable answer',
    description:
      'On any instance, while it is written and for 10 minutes after its end: the frames after `Last-Event-ID`, from the beginning without one. Deltas joined are the same text, wherever they were cut; offsets count UTF-16 units. The last frame has `metadata`, or `error` with `code`: `stopped`, `interrupted` where the instance that wrote it died, else the reason. A stream that breaks off without a last frame can be continued.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The id of the last frame that was read.',
    schema: { type: 'string', maxLength: 64 },
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: 'Frames, one for each word.',
    headers: STREAM_ID_HEADER,
    content: { 'text/event-stream': { schema: { type: 'string' }, example: RESUMED_EXAMPLE } },
  })
  @ApiNoContentResponse({ description: 'The last frame has been read. Do not come back.' })
  @ApiProblem(400, 404, 410)
  async resume(
    @Param('stream_id') streamId: string,
    @Query() query: ResumeQueryDto,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Caller() caller: Principal,
    @Res() response: Response,
    @ClientSignal() signal: AbortSignal,
  ): Promise<void> {
    const cursor = toStreamCursor(streamId, lastEventId ?? query.last_event_id);
    const stream = await this.streams.open(ownerOf(caller, query.user_id), streamId);
    await resumeStream(stream, cursor, response, signal);
  }
}
