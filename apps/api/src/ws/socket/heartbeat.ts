import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '@parley/config';
import { OpenSockets } from './open-sockets';

/** How often sockets are looked through: each is pinged by its own silence, so pings spread by themselves. */
const LOOKS_PER_INTERVAL = 10;

/** Pings clients that were silent, and drops those that stay so: their connection is gone and nobody said it. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private readonly silenceMs: number;

  constructor(
    config: Config,
    private readonly sockets: OpenSockets,
  ) {
    this.silenceMs = config.socketHeartbeatMs;
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), Math.ceil(this.silenceMs / LOOKS_PER_INTERVAL));
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    for (const socket of this.sockets) socket.checkPulse(this.silenceMs);
  }
}
