import { UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import { RequireKey } from '../auth/require-scope.decorator';
import { SocketErrorFilter } from '../ws/protocol/socket-error.filter';
import { RAW_MESSAGE, type RawMessage } from '../ws/protocol/socket-protocol';
import type { ClientSocket } from '../ws/socket/client-socket';
import { WS_TEST_PROTOCOL } from './ws-test.protocol';

@UseFilters(SocketErrorFilter)
@WebSocketGateway({ path: WS_TEST_PROTOCOL.path })
export class WsTestGateway {
  @SubscribeMessage(RAW_MESSAGE)
  @RequireKey()
  echo(@ConnectedSocket() client: ClientSocket, @MessageBody() message: RawMessage): void {
    client.sendRaw(message);
  }
}
