import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '@parley/config';
import { Pulse } from '@parley/database';

/**
 * `keyed`: a key exists, so callers need one. `open`: none does, and only this machine can call.
 * `anonymous`: none does, and the operator lets everybody call all the same (`ALLOW_ANONYMOUS`).
 */
export type AccessModeName = 'open' | 'anonymous' | 'keyed';

/**
 * Whether callers need a key right now. A server that was keyed once stays keyed until it is restarted:
 * it may listen where open mode must not, and rows that vanish from a table must not let everybody in.
 */
@Injectable()
export class AccessMode implements OnModuleInit {
  private wasKeyed: boolean;
  private readonly unkeyed: AccessModeName;

  constructor(
    { access }: Config,
    private readonly pulse: Pulse,
  ) {
    this.wasKeyed = access.operatorKey !== undefined;
    this.unkeyed = access.allowAnonymous ? 'anonymous' : 'open';
  }

  onModuleInit(): void {
    this.pulse.onPulse(({ isKeyed }) => {
      this.wasKeyed ||= isKeyed;
    });
  }

  /** Undefined until the database has answered for the first time. */
  get current(): AccessModeName | undefined {
    if (this.wasKeyed) return 'keyed';
    return this.pulse.latest === undefined ? undefined : this.unkeyed;
  }
}
