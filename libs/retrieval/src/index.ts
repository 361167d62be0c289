export type {
  NewPassage,
  Passage,
  PassageKind,
  PassageOwner,
  PassagePlace,
  PassageSource,
  TurnText,
} from './passages/passage';
export { type PassageTotals, Retrieval } from './retrieval';
export { RetrievalModule } from './retrieval.module';
export type {
  FoundPassage,
  LexicalReason,
  SearchMode,
  SearchOptions,
  SearchResult,
} from './search/search';
export type { VectorServing } from './vectors/vector-indexes';
export { IndexModel } from './vectors/index-model';
export { Reindexing, type ReindexStatus } from './vectors/reindexing';
