import type { Account } from '@parley/auth';
import { ConflictError, NotFoundError } from '@parley/common';
import type { Exchange, SessionFilter, SessionKind, SessionRecord } from '@parley/sessions';
import { accountIdOf } from './account-id';
import type { ToolParts } from './tool-parts';

const PAGE = 1_000;

export interface ConversationQuery {
  readonly kind?: SessionKind;
  /** E-mail or id. */
  readonly account?: string;
  readonly limit: number;
}

export interface FoundConversations {
  readonly sessions: readonly SessionRecord[];
  readonly total: number;
  readonly accounts: readonly Account[];
}

export interface FoundConversation {
  readonly session: SessionRecord;
  readonly email: string | undefined;
}

/** @throws NotFoundError for an unknown account. */
export async function listConversations(
  parts: ToolParts,
  { kind, account, limit }: ConversationQuery,
): Promise<FoundConversations> {
  const accounts = await parts.accounts.list();
  const filter: SessionFilter = { kind, accountId: accountIdOf(accounts, account) };
  const sessions = await parts.sessions.findRecent(filter, limit);
  return { sessions, total: await parts.sessions.count(filter), accounts };
}

/**
 * The conversation of an id, in whatever account it is.
 * @throws NotFoundError for no such conversation or account, ConflictError where several accounts have one.
 */
export async function findConversation(
  parts: ToolParts,
  id: string,
  account?: string,
): Promise<FoundConversation> {
  const accounts = await parts.accounts.list();
  const accountId = accountIdOf(accounts, account);
  const [session, another] = await parts.sessions.findById(id, { accountId });
  if (session === undefined) {
    throw new NotFoundError(`There is no conversation ${id}.`, { code: 'session_not_found' });
  }
  if (another !== undefined) {
    throw new ConflictError(`Several accounts have a conversation ${id}. Add --account.`, {
      code: 'ambiguous_session',
    });
  }
  return { session, email: accounts.find((each) => each.id === session.accountId)?.email };
}

/** The latest exchanges of a conversation, oldest first. */
export async function readExchanges(
  { conversations }: ToolParts,
  { accountId, id }: SessionRecord,
  limit: number,
): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  let cursor: string | undefined;
  do {
    const size = Math.min(limit - exchanges.length, PAGE);
    const page = await conversations.findSessionExchanges(accountId, id, { limit: size, cursor });
    exchanges.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined && exchanges.length < limit);
  return exchanges.reverse();
}
