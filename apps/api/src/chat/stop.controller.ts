import type { Principal } from '@parley/auth';
import { TurnStops } from '@parley/chat';
import { Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { ownerOf } from '../http/owner';
import { OwnedQueryDto, StoppedDto } from './streams.dto';
import { toStopped } from './streams.mapper';

const DESCRIPTION =
  "Ends the model's work on whichever instance it runs. What was said so far is kept as a cancelled turn, and streams of it end with a frame that says so.";

@ApiTags('Chat')
@RequireScope('chat', 'write')
@Controller('api')
export class StopController {
  constructor(private readonly stops: TurnStops) {}

  @Post('chat/stream/:stream_id/stop')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'stopChatStream',
    summary: 'Stop a resumable answer',
    description: DESCRIPTION,
  })
  @ApiAcceptedResponse({ type: StoppedDto })
  @ApiProblem(400, 404)
  async stopStream(
    @Param('stream_id') streamId: string,
    @Query() query: OwnedQueryDto,
    @Caller() caller: Principal,
  ): Promise<StoppedDto> {
    return toStopped(await this.stops.stopStream(ownerOf(caller, query.user_id), streamId));
  }

  @Post('sessions/:session_id/stop')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'stopSession',
    summary: 'Stop everything that is being answered in a session',
    description: `${DESCRIPTION} Messages that wait for an answer are withdrawn.`,
  })
  @ApiAcceptedResponse({ type: StoppedDto })
  @ApiProblem(400, 404)
  async stopSession(
    @Param('session_id') sessionId: string,
    @Query() query: OwnedQueryDto,
    @Caller() caller: Principal,
  ): Promise<StoppedDto> {
    return toStopped(await this.stops.stopSession(ownerOf(caller, query.user_id), sessionId));
  }
}
