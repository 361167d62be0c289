import { ChatModule } from '@parley/chat';
import { IdempotencyModule } from '@parley/idempotency';
import { RetrievalModule } from '@parley/retrieval';
import { Module } from '@nestjs/common';
import { ForgetAction } from './actions/forget.action';
import { ForgetFlow } from './actions/forget.flow';
import { RecallAction } from './actions/recall.action';
import { RememberAction } from './actions/remember.action';
import { SummariseConversationAction } from './actions/summarise-conversation.action';
import { FactKindsRepository } from './facts/fact-kinds.repository';
import { FactLimit } from './facts/fact-limit';
import { FactSearch } from './facts/fact-search';
import { FactsRepository } from './facts/facts.repository';
import { Forgotten } from './facts/forgotten';
import { PastAppointments } from './facts/past-appointments';
import { PastTurns } from './facts/past-turns';
import { TalkRepository } from './facts/talk.repository';
import { Memory } from './memory';
import { SessionSummaries } from './summaries/session-summaries';
import { SummariesRepository } from './summaries/summaries.repository';
import { FactNotes } from './turn/fact-notes';
import { FactRecall } from './turn/fact-recall';
import { FactWorkRepository } from './worker/fact-work.repository';
import { FactWorker } from './worker/fact-worker';
import { MemoryIndexer } from './worker/memory-indexer';
import { ModelExtractor } from './worker/model-extractor';
import { TurnReader } from './worker/turn-reader';
import { UnindexedTurns } from './worker/unindexed-turns';

/** Facts: the service that tells and recalls them, and the worker that finds them. */
@Module({
  imports: [ChatModule, IdempotencyModule, RetrievalModule],
  providers: [
    FactsRepository,
    FactSearch,
    FactLimit,
    FactKindsRepository,
    PastAppointments,
    FactNotes,
    FactRecall,
    Memory,
    RememberAction,
    RecallAction,
    ForgetAction,
    ForgetFlow,
    SummariseConversationAction,
    TalkRepository,
    FactWorkRepository,
    ModelExtractor,
    TurnReader,
    FactWorker,
    MemoryIndexer,
    UnindexedTurns,
    PastTurns,
    Forgotten,
    SummariesRepository,
    SessionSummaries,
  ],
  exports: [Memory, SessionSummaries],
})
export class MemoryModule {}
