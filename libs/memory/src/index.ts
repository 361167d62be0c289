export { extractFactsAt } from './extraction/extract-facts';
export {
  type ExtractedFact,
  FACT_CATEGORIES,
  type FactCategory,
} from './extraction/extracted-fact';
export { type Fact, type FactChanges, type Person, type StoredFact } from './facts/fact';
export { type FactMatch } from './facts/fact-search';
export { type FactFilter } from './facts/facts.repository';
export { type Forgetting, Memory, type MemoryStats, type NewFact } from './memory';
export { MemoryModule } from './memory.module';
export { DataExport } from './personal-data/data-export';
export { type ErasedStore, Erasure, type ErasureProof } from './personal-data/erasure';
export { PersonalDataModule } from './personal-data/personal-data.module';
export { SessionSummaries } from './summaries/session-summaries';
export { type SessionSummary } from './summaries/summaries.repository';
