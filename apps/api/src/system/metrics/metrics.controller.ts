import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequireScope } from '../../auth/require-scope.decorator';
import { Metrics } from './metrics';

const EXAMPLE = `# HELP chat_requests_total Total chat requests
# TYPE chat_requests_total counter
chat_requests_total 42
`;

@ApiTags('System')
@RequireScope('admin', 'read')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'getMetrics',
    summary: 'Figures of this instance for Prometheus',
    description:
      'Requests and their times by route, turns, calls of providers, sessions, sockets, events, connections to the database, and what the process itself uses. A scraper needs a key with the scope `admin`.',
  })
  @ApiProduces('text/plain')
  @ApiOkResponse({
    description: 'The text format of Prometheus.',
    content: { 'text/plain': { schema: { type: 'string' }, example: EXAMPLE } },
  })
  async read(@Res() response: Response): Promise<void> {
    const text = await this.metrics.read();
    response.setHeader('Content-Type', this.metrics.contentType);
    response.end(text);
  }
}
