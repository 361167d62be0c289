import { ActionsModule } from '@parley/actions';
import { Module } from '@nestjs/common';
import { IntentActions } from './answering/intent-actions';
import { ToolLoop } from './answering/tool-loop';
import { TurnAnswerer } from './answering/turn-answerer';
import { WaitingFlows } from './answering/waiting-flows';
import { TurnRunner } from './turn-runner';
import { LiveTurns } from './turns/live-turns';
import { TurnExplanations } from './turns/turn-explanations';
import { TurnFinisher } from './turns/turn-finisher';
import { TurnHistory } from './turns/turn-history';
import { TurnLog } from './turns/turn-log';
import { TurnOpener } from './turns/turn-opener';
import { TurnQueue } from './turns/turn-queue';
import { TurnRepository } from './turns/turn.repository';

@Module({
  imports: [ActionsModule],
  providers: [
    IntentActions,
    LiveTurns,
    ToolLoop,
    TurnAnswerer,
    TurnExplanations,
    TurnFinisher,
    TurnHistory,
    TurnLog,
    TurnOpener,
    TurnQueue,
    TurnRepository,
    TurnRunner,
    WaitingFlows,
  ],
  exports: [LiveTurns, TurnExplanations, TurnLog, TurnRunner],
})
export class ChatModule {}
