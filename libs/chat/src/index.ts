export { ChatModule } from './chat.module';
export { type Notes, NoteTaker } from './notes/note-taker';
export { NoteTakers } from './notes/note-takers';
export { FactSource, PassageSource, RecallSources, SummarySource } from './recall/recall-sources';
export {
  type RecalledFact,
  type RecalledPassage,
  type RecalledSummary,
  type RecallQuestion,
} from './recall/recalled';
export { LiveStreams } from './streams/live-streams';
export { type ResumableTurn, ResumableTurns } from './streams/resumable-turns';
export { type StreamEnding, type StreamPart } from './streams/stream';
export { type StoppedTurn } from './streams/stream.repository';
export { type OpenStream, Streams } from './streams/streams';
export { TurnStops } from './streams/turn-stops';
export { LiveTurns } from './turns/live-turns';
export { TurnCounts } from './turns/turn-counts';
export { TurnLog } from './turns/turn-log';
export type { Hear } from './answering/heard-answer';
export { type TurnProgress, TurnRunner } from './turn-runner';
export { type OpenTurn, type TurnOutcome, type TurnRecord, type TurnRequest } from './turns/turn';
export { type TurnExplanation, TurnExplanations } from './turns/turn-explanations';
export { type TracedFact, type TracedPassage } from './turns/turn-trace';
export { HISTORY_CACHE_PREFIX, HISTORY_MESSAGES, TurnHistory } from './turns/turn-history';
