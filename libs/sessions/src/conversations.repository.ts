import { decodeCursor, encodeCursor, type Page, type PageRequest, toPage } from '@parley/common';
import { Database, type Statement } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { Exchange, Message, TurnState } from './conversation';
import type { Owner } from './session';

interface MessageRow {
  readonly id: string;
  readonly session_id: string;
  readonly user_id: string;
  readonly turn_no: number;
  readonly role: 'user' | 'assistant';
  readonly content: string;
  readonly model: string | null;
  readonly input_tokens: number | null;
  readonly output_tokens: number | null;
  readonly created_at: Date;
  readonly state: TurnState;
  readonly error_message: string | null;
}

interface ExchangeRow extends Omit<MessageRow, 'role' | 'content' | 'error_message' | 'user_id'> {
  readonly user_input: string;
  readonly assistant_response: string | null;
  readonly intent: string | null;
}

const MESSAGES = `SELECT m.id, s.id AS session_id, m.user_id, m.turn_no, m.role, m.content, m.model, m.input_tokens,
    m.output_tokens, m.created_at, coalesce(t.state, 'done') AS state, t.error_message
  FROM messages m JOIN sessions s ON s.key = m.session_key
  LEFT JOIN turns t ON t.session_key = m.session_key AND t.turn_no = m.turn_no
  WHERE m.account_id = $1 AND ($2::text IS NULL OR m.user_id = $2)`;

// A session reads in the order of its turns (a retried answer has a younger id than its turn's
// neighbours); across sessions the order is that of writing.
const OF_SESSION = {
  name: 'messages_of_session',
  text: `${MESSAGES} AND m.session_key = (SELECT key FROM sessions WHERE account_id = $1 AND id = $3)
    AND (m.turn_no, m.id) > ($4, $5) ORDER BY m.turn_no, m.id LIMIT $6`,
};

const OF_EVERY_SESSION = {
  name: 'messages_of_owner',
  text: `${MESSAGES} AND (m.user_id, m.id) > ($3, $4) ORDER BY m.user_id, m.id LIMIT $5`,
};

const EXCHANGES = `SELECT t.id, s.id AS session_id, t.turn_no, u.content AS user_input,
    a.content AS assistant_response, t.intent, t.state, t.model, t.input_tokens, t.output_tokens, t.created_at
  FROM turns t JOIN sessions s ON s.key = t.session_key
  JOIN messages u ON u.session_key = t.session_key AND u.turn_no = t.turn_no AND u.role = 'user'
  LEFT JOIN messages a ON a.session_key = t.session_key AND a.turn_no = t.turn_no AND a.role = 'assistant'
  WHERE t.state NOT IN ('queued', 'running') AND t.account_id = $1`;

// Every word must stand in what was said or answered; without words all match.
const HOLDS_WORDS = `($5::text[] IS NULL OR NOT EXISTS (SELECT 1 FROM unnest($5::text[]) AS w (word)
    WHERE position(w.word IN lower(u.content)) = 0 AND position(w.word IN lower(coalesce(a.content, ''))) = 0))`;

const OF_USER = {
  name: 'exchanges_of_user',
  text: `${EXCHANGES} AND t.user_id = $2 AND t.id < $3 AND ${HOLDS_WORDS} ORDER BY t.id DESC LIMIT $4`,
};

const IN_SESSION = {
  name: 'exchanges_in_session',
  text: `${EXCHANGES} AND t.session_key = (SELECT key FROM sessions WHERE account_id = $1 AND id = $2)
    AND t.turn_no < $3::bigint AND ${HOLDS_WORDS} ORDER BY t.turn_no DESC LIMIT $4`,
};

const isTurnCursor = (parts: readonly unknown[]): parts is [turnNo: number, id: number] =>
  parts.length === 2 && parts.every(Number.isSafeInteger);

const isOwnerCursor = (parts: readonly unknown[]): parts is [userId: string, id: number] =>
  parts.length === 2 && typeof parts[0] === 'string' && Number.isSafeInteger(parts[1]);

const isNumberCursor = (parts: readonly unknown[]): parts is [number] =>
  parts.length === 1 && Number.isSafeInteger(parts[0]);

/** Which exchanges a caller wants. */
export interface ExchangePageRequest extends PageRequest {
  /** Only those in which each of these stands, in any case. */
  readonly words?: readonly string[] | undefined;
}

/** What was said, read back: by session, across sessions, and turn by turn. */
@Injectable()
export class ConversationsRepository {
  constructor(private readonly database: Database) {}

  /** Messages of one session, oldest first. */
  async findMessages(owner: Owner, sessionId: string, page: PageRequest): Promise<Page<Message>> {
    const [turnNo, id] =
      page.cursor === undefined ? [-1, 0] : decodeCursor(page.cursor, isTurnCursor);
    const rows = await this.database.query<MessageRow>(OF_SESSION, [
      owner.accountId,
      owner.userId ?? null,
      sessionId,
      turnNo,
      id,
      page.limit + 1,
    ]);
    return toPage(rows.map(toMessage), page.limit, (last) => encodeCursor([last.turnNo, last.id]));
  }

  /** Messages of all the owner's sessions, user by user, oldest first. */
  async findAllMessages(owner: Owner, page: PageRequest): Promise<Page<Message>> {
    const [userId, id] =
      page.cursor === undefined ? ['', 0] : decodeCursor(page.cursor, isOwnerCursor);
    const rows = await this.database.query<MessageRow>(OF_EVERY_SESSION, [
      owner.accountId,
      owner.userId ?? null,
      userId,
      id,
      page.limit + 1,
    ]);
    return toPage(rows.map(toMessage), page.limit, (last) => encodeCursor([last.userId, last.id]));
  }

  /** Finished turns of a user, newest first. */
  findUserExchanges(
    accountId: string,
    userId: string,
    page: ExchangePageRequest,
  ): Promise<Page<Exchange>> {
    return this.exchanges(OF_USER, [accountId, userId], page, (last) => last.id);
  }

  /** Finished turns of a session, newest first; the caller has checked whose session it is. */
  findSessionExchanges(
    accountId: string,
    sessionId: string,
    page: ExchangePageRequest,
  ): Promise<Page<Exchange>> {
    return this.exchanges(IN_SESSION, [accountId, sessionId], page, (last) => last.turnNo);
  }

  private async exchanges(
    statement: Statement,
    owner: readonly [string, string],
    page: ExchangePageRequest,
    placeOf: (last: Exchange) => number,
  ): Promise<Page<Exchange>> {
    const [before] =
      page.cursor === undefined
        ? [Number.MAX_SAFE_INTEGER]
        : decodeCursor(page.cursor, isNumberCursor);
    const values = [...owner, before, page.limit + 1, page.words?.map(lower) ?? null];
    const rows = await this.database.query<ExchangeRow>(statement, values);
    return toPage(rows.map(toExchange), page.limit, (last) => encodeCursor([placeOf(last)]));
  }
}

const lower = (word: string): string => word.toLowerCase();

function toMessage(row: MessageRow): Message {
  return {
    id: Number(row.id),
    sessionId: row.session_id,
    userId: row.user_id,
    turnNo: row.turn_no,
    role: row.role,
    content: row.content,
    model: row.model,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    createdAt: row.created_at,
    turnState: row.state,
    error: row.error_message,
  };
}

function toExchange(row: ExchangeRow): Exchange {
  return {
    id: Number(row.id),
    sessionId: row.session_id,
    turnNo: row.turn_no,
    userInput: row.user_input,
    assistantResponse: row.assistant_response ?? '',
    intent: row.intent,
    state: row.state,
    model: row.model,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    createdAt: row.created_at,
  };
}
