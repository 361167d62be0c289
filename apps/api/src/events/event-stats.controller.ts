import type { Principal } from '@parley/auth';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { scopeOf } from '../sessions/session-scope';
import { ConnectedSessionDto, EventStatsDto, EventStatsQueryDto } from './event-stats.dto';
import { toEventStats } from './event-stats.mapper';
import { EventStatsService } from './event-stats.service';

@ApiTags('Events')
@ApiExtraModels(ConnectedSessionDto)
@Controller('api/system/events')
export class EventStatsController {
  constructor(private readonly stats: EventStatsService) {}

  @Get('stats')
  @RequireScope('chat', 'read')
  @ApiOperation({
    operationId: 'getEventStats',
    summary: 'How many events there were, and who is connected',
    description: "The whole account's, or one user's with `user_id`.",
  })
  @ApiOkResponse({ type: EventStatsDto })
  @ApiProblem(400)
  async show(
    @Query() query: EventStatsQueryDto,
    @Caller() caller: Principal,
  ): Promise<EventStatsDto> {
    return toEventStats(await this.stats.of(scopeOf(caller, query)));
  }
}
