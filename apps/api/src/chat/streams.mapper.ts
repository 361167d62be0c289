import type { StoppedTurn } from '@parley/chat';
import type { StoppedDto } from './streams.dto';

/** `turns` has at least one, all of one session. */
export function toStopped(turns: readonly StoppedTurn[]): StoppedDto {
  const count = turns.length;
  return {
    success: true,
    message: count === 1 ? '1 answer was asked to stop' : `${count} answers were asked to stop`,
    session_id: turns[0]?.sessionId ?? '',
    turn_nos: turns.map(({ turnNo }) => turnNo).toSorted((a, b) => a - b),
  };
}
