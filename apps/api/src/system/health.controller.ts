import { Controller, Get, Header, Res } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { UnavailableError } from '@parley/common';
import type { Response } from 'express';
import { Public } from '../auth/public.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { HealthDto, LivenessDto, ReadinessDto } from './health.dto';
import { toHealth } from './health.mapper';
import { HealthService } from './health.service';

@ApiTags('System')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'getHealth',
    summary: 'How the server and each of its parts are doing',
    description: 'Answers within about a second, whatever is broken.',
  })
  @ApiOkResponse({ type: HealthDto, description: 'Healthy, or degraded and serving.' })
  @ApiServiceUnavailableResponse({ type: HealthDto, description: 'Unhealthy: no database.' })
  async report(@Res({ passthrough: true }) response: Response): Promise<HealthDto> {
    const report = await this.health.report();
    response.status(report.status === 'unhealthy' ? 503 : 200);
    return toHealth(report);
  }

  @Get('live')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'getLiveness',
    summary: 'Whether the process runs',
    description: 'Answers from the moment the port is open, before anything else does.',
  })
  @ApiOkResponse({ type: LivenessDto })
  live(): LivenessDto {
    return { status: 'alive' };
  }

  @Get('ready')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'getReadiness',
    summary: 'Whether new work is taken',
    description: 'For load balancers: 503 during the start, without a database and before the end.',
  })
  @ApiOkResponse({ type: ReadinessDto })
  @ApiProblem(503)
  async ready(): Promise<ReadinessDto> {
    const { isReady } = await this.health.report();
    if (!isReady) throw new UnavailableError('Service not ready', { code: 'not_ready' });
    return { status: 'ready' };
  }
}
