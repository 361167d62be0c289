import type { ActionContext, Origin } from '@parley/actions';
import type { ChatModel } from '@parley/ai';
import type { Stop } from '@parley/common';
import type { OpenTurn, TurnRequest } from '../turns/turn';

/** One turn that is to be answered, with everything that this takes. */
export interface AnswerJob {
  readonly turn: OpenTurn;
  readonly request: TurnRequest;
  readonly model: ChatModel;
  readonly now: Date;
  readonly stop: Stop;
}

const DEFAULT_ZONE = 'UTC';

export function timeZoneOf({ request }: AnswerJob): string {
  return request.timeZone ?? DEFAULT_ZONE;
}

/** What an action of this turn gets to know. */
export function contextOf(job: AnswerJob, origin: Origin): ActionContext {
  const { turn, request, now, stop } = job;
  return {
    owner: { accountId: turn.accountId, userId: turn.userId },
    permissions: request.permissions,
    sessionId: turn.sessionId,
    turn: { id: turn.id, no: turn.turnNo, text: turn.text, history: turn.history },
    origin,
    now,
    timeZone: timeZoneOf(job),
    signal: stop.signal,
  };
}

/** What others said before the person's message: the assistant's last answer, the client's instructions. */
export function echoesIn({ turn, request }: AnswerJob): readonly string[] {
  const last = turn.history.findLast(({ role }) => role === 'assistant');
  return [...(request.instructions ?? []), ...(last === undefined ? [] : [last.content])];
}
