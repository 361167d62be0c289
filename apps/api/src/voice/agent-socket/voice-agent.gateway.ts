import { UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  SubscribeMessage as On,
  WebSocketGateway,
} from '@nestjs/websockets';
import { Clock } from '@parley/common';
import { RequireKey, RequireScope } from '../../auth/require-scope.decorator';
import { SocketErrorFilter } from '../../ws/protocol/socket-error.filter';
import type { ClientSocket } from '../../ws/socket/client-socket';
import { greetFirst } from '../../ws/socket/greet-first';
import type { ConfigMessage, PlayoutMessage } from './live-messages';
import { LiveTalks } from './live-talks';
import { timed } from './voice-agent.mapper';
import { VOICE_AGENT_PROTOCOL } from './voice-agent.protocol';
import type { AudioChunkMessage, TextInputMessage } from './voice-agent-messages';
import { VoiceGreeter } from './voice-greeter';
import { VoiceSeats } from './voice-seats';
import { VoiceTalk } from './voice-talk';

/** S3's socket: sound and text in, the answer out, written and spoken. */
@UseFilters(SocketErrorFilter)
@WebSocketGateway({ path: VOICE_AGENT_PROTOCOL.path })
export class VoiceAgentGateway implements OnGatewayConnection<ClientSocket> {
  constructor(
    private readonly greeter: VoiceGreeter,
    private readonly seats: VoiceSeats,
    private readonly talk: VoiceTalk,
    private readonly live: LiveTalks,
    private readonly clock: Clock,
  ) {}

  handleConnection(client: ClientSocket): void {
    greetFirst(client, () => this.greeter.greet(client));
  }

  @On('ping')
  @RequireKey()
  ping(): object {
    return timed({ type: 'pong' }, this.clock.now());
  }

  @On('audio_chunk')
  @RequireScope('voice', 'write')
  audioChunk(
    @ConnectedSocket() client: ClientSocket,
    @MessageBody() message: AudioChunkMessage,
  ): Promise<object | undefined> {
    return this.talk.hear(this.seats.of(client), message);
  }

  @On('audio_end')
  @RequireScope('voice', 'write')
  audioEnd(@ConnectedSocket() client: ClientSocket): void {
    this.talk.audioEnded(this.seats.of(client));
  }

  @On('text_input')
  @RequireScope('voice', 'write')
  textInput(
    @ConnectedSocket() client: ClientSocket,
    @MessageBody() message: TextInputMessage,
  ): Promise<void> {
    return this.talk.read(this.seats.of(client), message);
  }

  @On('config')
  @RequireScope('voice', 'write')
  configure(
    @ConnectedSocket() client: ClientSocket,
    @MessageBody() message: ConfigMessage,
  ): Promise<object> {
    return this.live.begin(this.seats.of(client), message);
  }

  @On('playout')
  @RequireScope('voice', 'write')
  playout(@ConnectedSocket() client: ClientSocket, @MessageBody() message: PlayoutMessage): void {
    const talk = this.live.of(this.seats.of(client));
    talk?.conversation().played(message.reply_id, message.played_ms);
  }

  @On('interrupt')
  @RequireScope('voice', 'write')
  interrupt(@ConnectedSocket() client: ClientSocket): void {
    this.live.of(this.seats.of(client))?.conversation().hush();
  }
}
