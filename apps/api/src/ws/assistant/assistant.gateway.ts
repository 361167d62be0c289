import { UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  SubscribeMessage as On,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { Principal } from '@parley/auth';
import { Clock } from '@parley/common';
import { Caller } from '../../auth/caller.decorator';
import { LimitClass } from '../../auth/limit-class.decorator';
import { RequireKey, RequireScope } from '../../auth/require-scope.decorator';
import { SocketErrorFilter } from '../protocol/socket-error.filter';
import type { ClientSocket } from '../socket/client-socket';
import { greetFirst } from '../socket/greet-first';
import { ASSISTANT_PROTOCOL } from './assistant.protocol';
import type {
  ChatMessage,
  MusicControlMessage,
  ReplayMessage,
  SubscribeMessage,
  UnsubscribeMessage,
} from './client-messages';
import { Greeter } from './greeter';
import { SocketChat } from './socket-chat';
import { SocketMusic } from './socket-music';
import { Subscriptions } from './subscriptions';

/** S1's socket. What a handler returns is the answer; messages of one client come one after the other. */
@UseFilters(SocketErrorFilter)
@WebSocketGateway({ path: ASSISTANT_PROTOCOL.path })
export class AssistantGateway implements OnGatewayConnection<ClientSocket> {
  constructor(
    private readonly greeter: Greeter,
    private readonly subscriptions: Subscriptions,
    private readonly talk: SocketChat,
    private readonly music: SocketMusic,
    private readonly clock: Clock,
  ) {}

  handleConnection(client: ClientSocket): void {
    greetFirst(client, () => this.greeter.greet(client));
  }

  @On('ping')
  @RequireKey()
  ping(): object {
    return { type: 'pong', timestamp: this.clock.now().toISOString() };
  }

  @On('subscribe')
  @RequireKey()
  @LimitClass('read')
  subscribe(
    @ConnectedSocket() client: ClientSocket,
    @Caller() caller: Principal,
    @MessageBody() message: SubscribeMessage,
  ): Promise<void> {
    return this.subscriptions.subscribe(client, caller, message);
  }

  @On('unsubscribe')
  @RequireKey()
  unsubscribe(
    @ConnectedSocket() client: ClientSocket,
    @MessageBody() message: UnsubscribeMessage,
  ): object {
    return this.subscriptions.unsubscribe(client, message);
  }

  @On('replay')
  @RequireKey()
  @LimitClass('read')
  replay(
    @ConnectedSocket() client: ClientSocket,
    @Caller() caller: Principal,
    @MessageBody() message: ReplayMessage,
  ): Promise<void> {
    return this.subscriptions.replay(client, caller, message);
  }

  @On('chat')
  @RequireScope('chat', 'write')
  chat(
    @ConnectedSocket() client: ClientSocket,
    @Caller() caller: Principal,
    @MessageBody() message: ChatMessage,
  ): Promise<object> {
    return this.talk.reply(client, caller, message);
  }

  @On('music_control')
  @RequireScope('music', 'write')
  musicControl(
    @ConnectedSocket() client: ClientSocket,
    @Caller() caller: Principal,
    @MessageBody() message: MusicControlMessage,
  ): Promise<object> {
    return this.music.control(client, caller, message);
  }
}
