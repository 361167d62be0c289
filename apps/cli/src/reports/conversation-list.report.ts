import type { Account } from '@parley/auth';
import type { SessionRecord } from '@parley/sessions';
import type { Report } from '../output/report';
import { table } from '../output/table';
import { NOTHING, when } from '../output/words';
import { conversationJson } from './conversation.mapper';
import { bookedOf, ratingOf } from './conversation-words';

const HEADINGS = [
  'ID',
  'USERNAME',
  'USER ID',
  'KIND',
  'START TIME',
  'LAST ACTIVITY',
  'MESSAGES',
  'RATING',
  'APPT BOOKED',
];

export interface ConversationList {
  readonly sessions: readonly SessionRecord[];
  /** Of all that match, shown or not. */
  readonly total: number;
  readonly accounts: readonly Account[];
}

export function conversationListReport({ sessions, total, accounts }: ConversationList): Report {
  const emails = new Map(accounts.map(({ id, email }) => [id, email]));
  const rows = sessions.map((session) => toRow(session, emails.get(session.accountId)));
  const shown = total > sessions.length ? ` (the ${sessions.length} latest are shown)` : '';
  return {
    json: {
      total,
      conversations: sessions.map((session) =>
        conversationJson(session, emails.get(session.accountId)),
      ),
    },
    text: `Total conversations: ${total}${shown}${rows.length === 0 ? '' : `\n\n${table(HEADINGS, rows)}`}`,
  };
}

function toRow(session: SessionRecord, email = NOTHING): readonly string[] {
  return [
    session.id,
    email,
    session.userId,
    session.kind,
    when(session.createdAt),
    when(session.lastActivityAt),
    String(session.messageCount),
    ratingOf(session),
    bookedOf(session),
  ];
}
