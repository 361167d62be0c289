export { ChatModule } from './chat.module';
export { LiveTurns } from './turns/live-turns';
export { type TurnProgress, TurnRunner } from './turn-runner';
export { type OpenTurn, type TurnOutcome, type TurnRecord, type TurnRequest } from './turns/turn';
export { type TurnExplanation, TurnExplanations } from './turns/turn-explanations';
export { HISTORY_CACHE_PREFIX } from './turns/turn-history';
