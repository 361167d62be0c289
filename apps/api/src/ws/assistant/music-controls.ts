import { Injectable } from '@nestjs/common';
import { UnavailableError } from '@parley/common';
import type { MusicControlMessage } from './client-messages';
import { FailureEvents } from './failure-events';
import type { Seat } from './seat';

export interface MusicAnswer {
  readonly success: boolean;
  /** For people, such as `Playing: Kind of Blue`. */
  readonly message: string;
  /** The player as it is now, in the wire's terms; null where there is none. */
  readonly status: Readonly<Record<string, unknown>> | null;
}

/** The player as the socket knows it. */
export interface MusicControl {
  /** @throws DomainError for a command that cannot be meant. */
  control(seat: Seat, message: MusicControlMessage): Promise<MusicAnswer>;
}

/** Where the player puts itself at the socket's disposal, so that the socket need not know it. */
@Injectable()
export class MusicControls {
  private player: MusicControl | undefined;

  constructor(private readonly failures: FailureEvents) {}

  register(player: MusicControl): void {
    this.player = player;
  }

  /** @throws UnavailableError without a player. */
  control(seat: Seat, message: MusicControlMessage): Promise<MusicAnswer> {
    return this.failures.watch(seat, '/ws', async () => {
      if (this.player !== undefined) return this.player.control(seat, message);
      throw new UnavailableError('Music player not available', { code: 'music_unavailable' });
    });
  }
}
