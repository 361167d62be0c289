import type { Principal } from '@parley/auth';
import { Memory } from '@parley/memory';
import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { MemoryAvailableGuard } from './memory-available.guard';
import {
  FactMatchDto,
  MemoryStatsDto,
  MemoryUserQueryDto,
  SearchFactsQueryDto,
} from './memory.dto';
import { personOf, toFactMatch, toMemoryStats } from './memory.mapper';

const DEFAULT_LIMIT = 10;

@ApiTags('Memory')
@Controller('api/memory')
@UseGuards(MemoryAvailableGuard)
export class MemoryController {
  constructor(private readonly memory: Memory) {}

  @Get('search')
  @RequireScope('memory', 'read')
  @ApiOperation({
    operationId: 'searchFacts',
    summary: "Search a user's current facts, best first",
  })
  @ApiOkResponse({ type: [FactMatchDto] })
  @ApiProblem(400)
  async search(
    @Query() { q, limit, user_id }: SearchFactsQueryDto,
    @Caller() caller: Principal,
  ): Promise<FactMatchDto[]> {
    const person = personOf(caller, user_id);
    return (await this.memory.recall(person, q, limit ?? DEFAULT_LIMIT)).map(toFactMatch);
  }

  @Get('stats')
  @RequireScope('memory', 'read')
  @ApiOperation({
    operationId: 'getMemoryStats',
    summary: 'How much is known of a user, and since when they talk',
  })
  @ApiOkResponse({ type: MemoryStatsDto })
  @ApiProblem(400)
  async stats(
    @Query() query: MemoryUserQueryDto,
    @Caller() caller: Principal,
  ): Promise<MemoryStatsDto> {
    return toMemoryStats(await this.memory.stats(personOf(caller, query.user_id)));
  }
}
