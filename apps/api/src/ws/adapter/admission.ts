import { Injectable } from '@nestjs/common';
import { CredentialResolver, type Principal } from '@parley/auth';
import { DomainError } from '@parley/common';
import { Config } from '@parley/config';
import { CallerLimits } from '../../auth/caller-limits';
import type { EdgeRequest } from '../../http/request/edge-request';
import { OpenSockets } from '../socket/open-sockets';
import { addressOf, handshakeCredentials } from './handshake-credentials';

export interface Admitted {
  readonly principal: Principal;
  /** What the socket is counted by; undefined where no limit holds. */
  readonly bucket: string | undefined;
}

/** Decides who may open a socket, before there is one. */
@Injectable()
export class Admission {
  private readonly trustProxy: boolean;

  constructor(
    config: Config,
    private readonly resolver: CredentialResolver,
    private readonly limits: CallerLimits,
    private readonly sockets: OpenSockets,
  ) {
    this.trustProxy = config.trustProxy;
  }

  addressOf(request: EdgeRequest): string {
    return addressOf(request, this.trustProxy);
  }

  /** Returns why not as a value: it is said on the socket, where browsers can read it. */
  async admit(request: EdgeRequest, query: URLSearchParams): Promise<Admitted | DomainError> {
    const address = this.addressOf(request);
    try {
      const principal = await this.resolver.resolve(handshakeCredentials(request, query, address));
      const bucket = this.limits.socketBucketOf({ principal, address });
      this.sockets.assertRoom(bucket);
      return { principal, bucket };
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }
}
