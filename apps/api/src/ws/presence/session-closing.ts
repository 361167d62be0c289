import { Injectable } from '@nestjs/common';
import { DomainError } from '@parley/common';
import { type Owner, SessionsService } from '@parley/sessions';
import { LiveSockets } from './live-sockets';

/** Closes sessions as clients see them: what was said is erased, and whoever is connected is sent away. */
@Injectable()
export class SessionClosing {
  constructor(
    private readonly sessions: SessionsService,
    private readonly live: LiveSockets,
  ) {}

  /** @throws NotFoundError where there is neither such a session nor anybody connected to it. */
  async close(owner: Owner, sessionId: string): Promise<void> {
    const missing = await this.closeStored(owner, sessionId);
    const hadSockets = await this.live.closeSession(owner, sessionId);
    if (missing !== undefined && !hadSockets) throw missing;
  }

  private async closeStored(owner: Owner, sessionId: string): Promise<DomainError | undefined> {
    try {
      await this.sessions.close(owner, sessionId);
      return undefined;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return error;
      throw error;
    }
  }
}
