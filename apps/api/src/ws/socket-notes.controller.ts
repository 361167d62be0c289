import { Controller, Get, HttpException } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/public.decorator';
import { WS_TEST_PROTOCOL } from '../voice/ws-test.protocol';
import { ASSISTANT_PROTOCOL } from './assistant/assistant.protocol';
import type { SocketProtocol } from './protocol/socket-protocol';

const UPGRADE_REQUIRED = 426;

const noteOf = ({ title, description }: SocketProtocol) => ({
  title,
  description,
  messages: '/asyncapi.json',
});

/** What OpenAPI can say of sockets: that they are there, and where their messages are described. */
@ApiTags('Sockets')
@Public()
@Controller()
@ApiResponse({ status: 101, description: 'The socket is open.' })
@ApiResponse({ status: UPGRADE_REQUIRED, description: 'The request was no WebSocket handshake.' })
export class SocketNotesController {
  @Get('ws')
  @ApiExtension('x-websocket', noteOf(ASSISTANT_PROTOCOL))
  @ApiOperation({
    operationId: 'openAssistantSocket',
    summary: 'WebSocket: chat, music and events',
    description: 'Messages and frames: [/asyncapi](/asyncapi).',
  })
  assistant(): never {
    throw upgradeRequired();
  }

  @Get('voice/ws-test')
  @ApiExtension('x-websocket', noteOf(WS_TEST_PROTOCOL))
  @ApiOperation({
    operationId: 'openEchoSocket',
    summary: 'WebSocket: echo, to test a connection',
  })
  echo(): never {
    throw upgradeRequired();
  }
}

function upgradeRequired(): HttpException {
  return new HttpException('This is a WebSocket: open it with a handshake.', UPGRADE_REQUIRED);
}
