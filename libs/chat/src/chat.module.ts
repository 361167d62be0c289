import { ActionsModule } from '@parley/actions';
import { EventsModule } from '@parley/events';
import { Module } from '@nestjs/common';
import { IntentActions } from './answering/intent-actions';
import { ModelConversation } from './answering/model-conversation';
import { ToolLoop } from './answering/tool-loop';
import { NewConversationAction } from './actions/new-conversation.action';
import { TurnAnswerer } from './answering/turn-answerer';
import { WaitingFlows } from './answering/waiting-flows';
import { NoteTakers } from './notes/note-takers';
import { Recall } from './recall/recall';
import { RecallSources } from './recall/recall-sources';
import { LiveStreams } from './streams/live-streams';
import { ResumableTurns } from './streams/resumable-turns';
import { StreamReaders } from './streams/stream-readers';
import { StreamSaver } from './streams/stream-saver';
import { StreamTasks } from './streams/stream-tasks';
import { StreamRepository } from './streams/stream.repository';
import { Streams } from './streams/streams';
import { TurnStops } from './streams/turn-stops';
import { TurnRunner } from './turn-runner';
import { LiveTurns } from './turns/live-turns';
import { TurnCounts } from './turns/turn-counts';
import { TurnExplanations } from './turns/turn-explanations';
import { TurnFinisher } from './turns/turn-finisher';
import { TurnHistory } from './turns/turn-history';
import { TurnLog } from './turns/turn-log';
import { TurnOpener } from './turns/turn-opener';
import { TurnQueue } from './turns/turn-queue';
import { TurnRepository } from './turns/turn.repository';

@Module({
  imports: [ActionsModule, EventsModule],
  providers: [
    IntentActions,
    LiveStreams,
    LiveTurns,
    ModelConversation,
    NoteTakers,
    Recall,
    RecallSources,
    ResumableTurns,
    StreamReaders,
    StreamRepository,
    Streams,
    StreamSaver,
    StreamTasks,
    ToolLoop,
    TurnAnswerer,
    NewConversationAction,
    TurnCounts,
    TurnExplanations,
    TurnFinisher,
    TurnHistory,
    TurnLog,
    TurnOpener,
    TurnQueue,
    TurnRepository,
    TurnRunner,
    TurnStops,
    WaitingFlows,
  ],
  exports: [
    LiveStreams,
    LiveTurns,
    NoteTakers,
    RecallSources,
    ResumableTurns,
    Streams,
    TurnCounts,
    TurnExplanations,
    TurnHistory,
    TurnLog,
    TurnRunner,
    TurnStops,
  ],
})
export class ChatModule {}
