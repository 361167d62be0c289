import { Logger, UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  SubscribeMessage as On,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { Principal } from '@parley/auth';
import { toDatabaseError } from '@parley/database';
import { Caller } from '../../auth/caller.decorator';
import { LimitClass } from '../../auth/limit-class.decorator';
import { RequireKey, RequireScope } from '../../auth/require-scope.decorator';
import { SocketErrorFilter } from '../../ws/protocol/socket-error.filter';
import type { ClientSocket } from '../../ws/socket/client-socket';
import { VOICE_AGENT_PROTOCOL } from './voice-agent.protocol';
import type { AudioChunkMessage, TextInputMessage } from './voice-agent-messages';
import { VoiceTalk } from './voice-talk';

/** S3's socket: sound and text in, the answer out, written and spoken. */
@UseFilters(SocketErrorFilter)
@WebSocketGateway({ path: VOICE_AGENT_PROTOCOL.path })
export class VoiceAgentGateway implements OnGatewayConnection<ClientSocket> {
  private readonly logger = new Logger(VoiceAgentGateway.name);

  constructor(private readonly talk: VoiceTalk) {}

  /** Whatever the client says meanwhile waits until it was greeted. */
  handleConnection(client: ClientSocket): void {
    client.inbox.add(0, () =>
      this.talk.greet(client).catch((error: unknown) => {
        if (toDatabaseError(error) === undefined) this.logger.error(error);
        client.dismiss(error);
      }),
    );
  }

  @On('ping')
  @RequireKey()
  ping(): object {
    return this.talk.pong();
  }

  @On('audio_chunk')
  @RequireScope('voice', 'write')
  audioChunk(
    @ConnectedSocket() client: ClientSocket,
    @MessageBody() message: AudioChunkMessage,
  ): Promise<object | undefined> {
    return this.talk.hear(client, message);
  }

  @On('audio_end')
  @RequireScope('voice', 'write')
  audioEnd(@ConnectedSocket() client: ClientSocket): void {
    this.talk.audioEnded(client);
  }

  @On('text_input')
  @RequireScope('voice', 'write')
  @LimitClass('model')
  textInput(
    @ConnectedSocket() client: ClientSocket,
    @Caller() caller: Principal,
    @MessageBody() message: TextInputMessage,
  ): Promise<void> {
    return this.talk.read(client, caller, message);
  }
}
