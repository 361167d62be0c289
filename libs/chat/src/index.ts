export { ChatModule } from './chat.module';
export { LiveTurns } from './turns/live-turns';
export { TurnLog } from './turns/turn-log';
export { type TurnProgress, TurnRunner } from './turn-runner';
export { type OpenTurn, type TurnOutcome, type TurnRecord, type TurnRequest } from './turns/turn';
export { HISTORY_CACHE_PREFIX } from './turns/turn-history';
