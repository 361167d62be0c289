import { Module } from '@nestjs/common';
import { LiveSockets } from './live-sockets';
import { LiveSocketsRepository } from './live-sockets.repository';

/** Who is connected, for everything that lists or closes. */
@Module({ providers: [LiveSockets, LiveSocketsRepository], exports: [LiveSockets] })
export class PresenceModule {}
