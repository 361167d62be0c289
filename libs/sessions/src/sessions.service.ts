import {
  Clock,
  ConflictError,
  Ids,
  NotFoundError,
  type Page,
  type PageRequest,
} from '@parley/common';
import { Database } from '@parley/database';
import { type IdempotencyClaim, IdempotencyKeys } from '@parley/idempotency';
import { Injectable } from '@nestjs/common';
import type { Exchange } from './conversation';
import { ConversationsRepository, type ExchangePageRequest } from './conversations.repository';
import { DEFAULT_USER_ID, type NewSession, type Owner, type Session } from './session';
import type { SessionEntity } from './session.entity';
import { assertSessionIdIsFree, newSessionId } from './session-id';
import { type SessionScope, SessionsRepository } from './sessions.repository';

const REFERENCE = 'session:';

/** Sessions as clients know them: made, listed, renamed and closed. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly conversations: ConversationsRepository,
    private readonly database: Database,
    private readonly idempotency: IdempotencyKeys,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Makes a session, or gives back the one that the same claim made before.
   * @throws ConflictError where the account has, or had, a session of that id.
   */
  async create(wanted: NewSession, claim?: IdempotencyClaim): Promise<Session> {
    const made = claim?.ref?.startsWith(REFERENCE) ? claim.ref.slice(REFERENCE.length) : undefined;
    if (made !== undefined) return this.get({ accountId: wanted.accountId }, made);
    const id = wanted.id ?? newSessionId(wanted.userId, this.clock.now(), this.ids.uuid());
    assertSessionIdIsFree(id);
    return this.database.transaction(async (manager) => {
      const row = await this.repository.insert(manager, {
        accountId: wanted.accountId,
        id,
        userId: wanted.userId,
        kind: wanted.kind ?? 'chat',
        door: wanted.door,
        clientType: wanted.clientType,
        title: wanted.title ?? null,
        metadata: { ...wanted.metadata },
      });
      if (row === undefined) {
        throw new ConflictError(
          `Session ${id} exists already, or did. Choose another session_id.`,
          {
            code: 'session_exists',
          },
        );
      }
      if (claim !== undefined) await this.idempotency.attach(manager, claim, REFERENCE + id);
      return row;
    });
  }

  /** @throws NotFoundError alike for what is missing, deleted or another user's. */
  async get(owner: Owner, id: string): Promise<Session> {
    return this.find(owner, id);
  }

  /**
   * Whose session an id is, for somebody who joins it; nothing where nothing was said under it yet.
   * @throws NotFoundError for one that was closed or is another user's, InvalidInputError for a reserved id.
   */
  async findUser(owner: Owner, id: string): Promise<string | undefined> {
    assertSessionIdIsFree(id);
    const taken = await this.repository.findTaken(owner.accountId, id);
    if (taken === undefined) return undefined;
    const isOwners = owner.userId === undefined || owner.userId === taken.userId;
    if (isOwners && !taken.isClosed) return taken.userId;
    throw sessionNotFound();
  }

  async list(scope: SessionScope, page: PageRequest): Promise<Page<Session> & { total: number }> {
    const [found, total] = await Promise.all([
      this.repository.findRecent(scope, page),
      this.repository.countAll(scope),
    ]);
    return { ...found, total };
  }

  /**
   * Finished turns, newest first: of a session that the owner may see, or of a user across sessions.
   * @throws NotFoundError for a session that is missing, deleted or another user's.
   */
  async exchanges(
    owner: Owner,
    page: ExchangePageRequest,
    sessionId?: string,
  ): Promise<Page<Exchange>> {
    if (sessionId === undefined) {
      const userId = owner.userId ?? DEFAULT_USER_ID;
      return this.conversations.findUserExchanges(owner.accountId, userId, page);
    }
    const { id } = await this.find(owner, sessionId);
    return this.conversations.findSessionExchanges(owner.accountId, id, page);
  }

  count(scope: SessionScope): Promise<number> {
    return this.repository.countAll(scope);
  }

  /** Sessions of every account with a message in the last `seconds`. */
  countActive(seconds: number): Promise<number> {
    return this.repository.countActive(seconds);
  }

  async rename(owner: Owner, id: string, title: string | null): Promise<Session> {
    const session = await this.find(owner, id);
    await this.repository.update(session.key, { title });
    return this.find(owner, id);
  }

  async close(owner: Owner, id: string): Promise<void> {
    const session = await this.find(owner, id);
    await this.repository.close(session.key);
  }

  private async find(owner: Owner, id: string): Promise<SessionEntity> {
    const session = await this.repository.findOwned(owner, id);
    if (session !== undefined) return session;
    throw sessionNotFound();
  }
}

function sessionNotFound(): NotFoundError {
  return new NotFoundError('Session not found', { code: 'session_not_found' });
}
