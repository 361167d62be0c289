import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CredentialResolver, type Principal } from '@parley/auth';
import { DomainError } from '@parley/common';
import { Pulse } from '@parley/database';
import { setSocketPrincipal, socketPrincipal } from '../../auth/socket-principal';
import type { ClientSocket } from './client-socket';
import { OpenSockets } from './open-sockets';

/**
 * Closes the sockets of keys that died, and gives the others the rights that their key has now. Looks with
 * every pulse, so that also a socket on which nobody says a word is gone within seconds.
 */
@Injectable()
export class KeyWatch implements OnModuleInit {
  private readonly logger = new Logger(KeyWatch.name);

  constructor(
    private readonly pulse: Pulse,
    private readonly sockets: OpenSockets,
    private readonly resolver: CredentialResolver,
  ) {}

  onModuleInit(): void {
    this.pulse.onPulse(() => this.look());
  }

  private async look(): Promise<void> {
    for (const [principal, sockets] of this.byPrincipal()) await this.check(principal, sockets);
  }

  private byPrincipal(): ReadonlyMap<Principal, readonly ClientSocket[]> {
    const held = new Map<Principal, ClientSocket[]>();
    for (const socket of this.sockets) {
      const principal = socketPrincipal(socket);
      if (principal === undefined) continue;
      const list = held.get(principal);
      if (list === undefined) held.set(principal, [socket]);
      else list.push(socket);
    }
    return held;
  }

  private async check(principal: Principal, sockets: readonly ClientSocket[]): Promise<void> {
    try {
      const renewed = await this.resolver.renew(principal);
      if (renewed === principal) return;
      for (const socket of sockets) setSocketPrincipal(socket, renewed);
    } catch (error) {
      if (isDead(error)) for (const socket of sockets) socket.dismiss(error);
      // A silent database is no reason to close: messages are refused until it answers again.
      else if (!(error instanceof DomainError)) this.logger.error(error);
    }
  }
}

function isDead(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'unauthenticated';
}
