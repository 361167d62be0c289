import type { Principal } from '@parley/auth';
import { EventFeeds } from '@parley/events';
import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Caller } from '../auth/caller.decorator';
import { RequireScope } from '../auth/require-scope.decorator';
import { ApiProblem } from '../http/api-problem.decorator';
import { mayHear } from './event-access';
import { EventLines } from './event-lines';
import { EventStream } from './event-stream';
import { EventStreams } from './event-streams';
import { EVENT_STREAM_EXAMPLE } from './events.examples';
import { EventPageDto, ListEventsQueryDto, StreamEventsQueryDto } from './events.dto';
import { FeedScopes } from './feed-scopes';
import { toEventPage } from './event.mapper';
import { responseOver } from './response-over';

const DEFAULT_LIMIT = 100;

@ApiTags('Events')
@RequireScope('chat', 'read')
@Controller('api/events')
export class EventsController {
  constructor(
    private readonly feeds: EventFeeds,
    private readonly scopes: FeedScopes,
    private readonly streams: EventStreams,
    private readonly lines: EventLines,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listEvents',
    summary: 'Read what happened, oldest first',
    description:
      'Events are kept for some days and up to a number for each account. Of events that were written at the same time, one may come again after an `event_id`, and none after a `next_after`.',
  })
  @ApiOkResponse({ type: EventPageDto })
  @ApiProblem(400, 404)
  async list(
    @Query() query: ListEventsQueryDto,
    @Caller() caller: Principal,
  ): Promise<EventPageDto> {
    const scope = await this.scopes.of(caller, query);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const page = await this.feeds.read(scope, { after: query.after, limit });
    return toEventPage(page, (event) => mayHear(caller, event));
  }

  @Get('stream')
  @ApiOperation({
    operationId: 'streamEvents',
    summary: 'Follow what happens as server-sent events',
    description:
      'Frames are those of `/ws`, without event names; `id:` is the `event_id`. With `Last-Event-ID` the events that were missed come first, after a `replay_gap` where some are no longer kept. A client that reads too slowly is disconnected and may come back.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The id of the last event that was read.',
    schema: { type: 'string', maxLength: 64 },
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: 'Events, until the client leaves.',
    content: { 'text/event-stream': { schema: { type: 'string' }, example: EVENT_STREAM_EXAMPLE } },
  })
  @ApiProblem(400, 404)
  async stream(
    @Query() query: StreamEventsQueryDto,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Caller() principal: Principal,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const after = lastEventId ?? query.last_event_id;
    const scope = await this.scopes.of(principal, query);
    const signal = responseOver(response);
    const stream = new EventStream(principal, response, signal, this.lines);
    const caller = { principal, address: request.ip ?? '' };
    await this.streams.run(stream, { caller, scope, ...(after ? { after } : {}) }, signal);
  }
}
