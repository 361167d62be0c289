import { Module } from '@nestjs/common';
import { PassageSetsRepository } from './passages/passage-sets.repository';
import { PassagesRepository } from './passages/passages.repository';
import { StalePassagesRepository } from './passages/stale-passages.repository';
import { Retrieval } from './retrieval';
import { PassagesPersonalData } from './passages.personal-data';
import { CandidatesRepository } from './search/candidates.repository';
import { PassageSearch } from './search/passage-search';
import { QueryVectors } from './search/query-vectors';
import { Synonyms } from './search/synonyms';
import { TermFrequencies } from './search/term-frequencies';
import { EmbedderWarmth } from './vectors/embedder-warmth';
import { CoarseThread } from './vectors/coarse-thread';
import { ExactVectorIndex } from './vectors/exact-vector-index';
import { PgvectorIndex } from './vectors/pgvector/pgvector-index';
import { PgvectorMove } from './vectors/pgvector/pgvector-move';
import { PgvectorRepository } from './vectors/pgvector/pgvector.repository';
import { PgvectorSchema } from './vectors/pgvector/pgvector-schema';
import { IndexModel } from './vectors/index-model';
import { PassageEmbedder } from './vectors/passage-embedder';
import { ReindexRepository } from './vectors/reindex.repository';
import { Reindexing } from './vectors/reindexing';
import { VectorBacklog } from './vectors/vector-backlog';
import { VectorTarget } from './vectors/vector-target';
import { VectorIndexes } from './vectors/vector-indexes';
import { VectorsRepository } from './vectors/vectors.repository';

/** Passages and their search. Needs the global database, embedders and clock. */
@Module({
  providers: [
    PassageSetsRepository,
    PassagesRepository,
    StalePassagesRepository,
    VectorsRepository,
    CandidatesRepository,
    EmbedderWarmth,
    { provide: CoarseThread, useFactory: () => new CoarseThread() },
    ExactVectorIndex,
    PgvectorSchema,
    PgvectorRepository,
    PgvectorMove,
    PgvectorIndex,
    VectorIndexes,
    PassageEmbedder,
    IndexModel,
    VectorTarget,
    VectorBacklog,
    TermFrequencies,
    Synonyms,
    QueryVectors,
    PassageSearch,
    Retrieval,
    PassagesPersonalData,
    ReindexRepository,
    Reindexing,
  ],
  exports: [Retrieval, Reindexing, IndexModel],
})
export class RetrievalModule {}
