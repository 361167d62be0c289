import type { SessionRecord, SessionTotals } from '@parley/sessions';
import { labelled } from '../output/labelled';
import type { Report } from '../output/report';
import { NOTHING, when } from '../output/words';
import { conversationJson, totalsJson } from './conversation.mapper';
import { bookedOf, ratingOf } from './conversation-words';

export interface ConversationDetails {
  readonly session: SessionRecord;
  readonly email: string | undefined;
  readonly totals: SessionTotals;
}

export function conversationReport({ session, email, totals }: ConversationDetails): Report {
  const { exchanges, inputTokens, outputTokens } = totals;
  return {
    json: { ...conversationJson(session, email), ...totalsJson(totals) },
    text: labelled('Conversation Details', {
      ID: session.id,
      Username: email ?? NOTHING,
      'User ID': session.userId,
      Kind: session.kind,
      Title: session.title ?? NOTHING,
      'Came through': `${session.door} (${session.clientType})`,
      'Start Time': when(session.createdAt),
      'Last Activity': when(session.lastActivityAt),
      Rating: session.rating === null ? 'Not rated' : ratingOf(session),
      'Appointment Booked': bookedOf(session),
      Messages: session.messageCount,
      Exchanges: exchanges,
      'Tokens - Input': `${inputTokens}, Output: ${outputTokens}, Total: ${inputTokens + outputTokens}`,
    }),
  };
}
