import type { Principal } from '@parley/auth';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { scopeOf } from '../sessions/session-scope';
import { StatusQueryDto } from './status-query.dto';
import { SystemStatusDto } from './status.dto';
import { toSystemStatus } from './status.mapper';
import { StatusService } from './status.service';

@ApiTags('System')
@RequireScope('chat', 'read')
@Controller('api/system/status')
export class StatusController {
  constructor(private readonly status: StatusService) {}

  @Get()
  @ApiOperation({
    operationId: 'getSystemStatus',
    summary: 'What this server can do, and how much of it you have',
    description:
      "Numbers of the whole account, or one user's with `user_id`; operators may ask for `scope=all`.",
  })
  @ApiOkResponse({ type: SystemStatusDto })
  @ApiProblem(400)
  async report(
    @Query() query: StatusQueryDto,
    @Caller() caller: Principal,
  ): Promise<SystemStatusDto> {
    return toSystemStatus(await this.status.of(scopeOf(caller, query)));
  }
}
