import type { Exchange, SessionRecord } from '@parley/sessions';
import { labelled } from '../output/labelled';
import { oneLine } from '../output/printable';
import type { Report } from '../output/report';
import { NOTHING, when } from '../output/words';
import { exchangeJson, totalTokens } from './conversation.mapper';

/** What was said in a conversation, oldest first. */
export function exchangesReport(session: SessionRecord, exchanges: readonly Exchange[]): Report {
  const heading = `Conversation ID: ${oneLine(session.id)}\nTotal message exchanges: ${exchanges.length}`;
  return {
    json: {
      conversation_id: session.id,
      total: exchanges.length,
      messages: exchanges.map(exchangeJson),
    },
    text: [heading, ...exchanges.map(exchangeText)].join('\n\n'),
  };
}

function exchangeText(exchange: Exchange): string {
  return labelled(`--- Exchange #${exchange.turnNo} ---`, {
    ID: exchange.id,
    Timestamp: when(exchange.createdAt),
    'User Input': exchange.userInput || '(empty)',
    'AI Response': responseOf(exchange),
    'Tokens - Input': `${tokens(exchange.inputTokens)}, Output: ${tokens(exchange.outputTokens)}, Total: ${tokens(totalTokens(exchange))}`,
  });
}

/** A turn that did not end well may have said something before. */
function responseOf({ assistantResponse, state }: Exchange): string {
  const said = assistantResponse || '(empty)';
  return state === 'done' ? said : `${said} (${state})`;
}

/** No provider counted, or there was nothing to count. */
function tokens(count: number | null): string {
  return count ? String(count) : NOTHING;
}
