import { Injectable } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { UnauthenticatedError } from '@parley/common';
import { CallerLimits } from '../../auth/caller-limits';
import { socketPrincipal } from '../../auth/socket-principal';
import type { ClientSocket } from '../../ws/socket/client-socket';

/** A turn costs the same whether it is typed or spoken, and needs the rights that the key has by then. */
@Injectable()
export class TurnPrice {
  constructor(private readonly limits: CallerLimits) {}

  /** @returns who pays. @throws RateLimitedError */
  async charge(client: ClientSocket): Promise<Principal> {
    const principal = socketPrincipal(client);
    if (principal === undefined) throw new UnauthenticatedError();
    await this.limits.charge({ principal, address: client.address }, 'model');
    return principal;
  }
}
