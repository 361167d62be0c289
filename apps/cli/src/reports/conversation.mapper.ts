import type { Exchange, SessionRecord, SessionTotals } from '@parley/sessions';

/** A conversation as JSON shows it, with S2's names where S2 had one. */
export function conversationJson(session: SessionRecord, email: string | undefined): object {
  return {
    id: session.id,
    account_id: session.accountId,
    account: email ?? null,
    user_id: session.userId,
    kind: session.kind,
    door: session.door,
    client_type: session.clientType,
    title: session.title,
    start_time: session.createdAt,
    last_activity: session.lastActivityAt,
    messages: session.messageCount,
    rating: session.rating,
    outcome: session.outcome,
    appointment_booked: isBooked(session),
  };
}

export function totalsJson({ exchanges, inputTokens, outputTokens }: SessionTotals): object {
  return {
    exchanges,
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  };
}

/** One exchange with S2's names; tokens are null where no provider counted any. */
export function exchangeJson(exchange: Exchange): object {
  return {
    id: exchange.id,
    conversation_id: exchange.sessionId,
    turn_no: exchange.turnNo,
    timestamp: exchange.createdAt,
    user_input: exchange.userInput,
    ai_response: exchange.assistantResponse,
    state: exchange.state,
    model: exchange.model,
    input_tokens: exchange.inputTokens,
    output_tokens: exchange.outputTokens,
    total_tokens: totalTokens(exchange),
  };
}

export function isBooked({ outcome }: SessionRecord): boolean {
  return outcome === 'booked';
}

export function totalTokens({ inputTokens, outputTokens }: Exchange): number | null {
  return inputTokens === null && outputTokens === null
    ? null
    : (inputTokens ?? 0) + (outputTokens ?? 0);
}
