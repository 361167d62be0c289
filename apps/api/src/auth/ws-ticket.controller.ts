import { Controller, Header, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, Tickets } from '@parley/auth';
import { Caller } from './caller.decorator';
import { RequireKey } from './require-scope.decorator';
import { WsTicketDto } from './ws-ticket.dto';

@ApiTags('Access')
@Controller('api/auth/ws-ticket')
export class WsTicketController {
  constructor(private readonly tickets: Tickets) {}

  @Post()
  @RequireKey()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'createWsTicket',
    summary: 'Get a one-time ticket for a WebSocket',
    description:
      'For browsers, whose WebSockets send no headers: the ticket stands for your key in one handshake, so that no key ends up in an address or a log.',
  })
  @ApiCreatedResponse({ type: WsTicketDto })
  async create(@Caller() caller: Principal): Promise<WsTicketDto> {
    const { ticket, expiresInS } = await this.tickets.issue(caller);
    return { ticket, expires_in: expiresInS };
  }
}
