import { Module } from '@nestjs/common';
import { TurnRunner } from './turn-runner';
import { LiveTurns } from './turns/live-turns';
import { TurnFinisher } from './turns/turn-finisher';
import { TurnHistory } from './turns/turn-history';
import { TurnLog } from './turns/turn-log';
import { TurnOpener } from './turns/turn-opener';
import { TurnQueue } from './turns/turn-queue';
import { TurnRepository } from './turns/turn.repository';

@Module({
  providers: [
    LiveTurns,
    TurnFinisher,
    TurnHistory,
    TurnLog,
    TurnOpener,
    TurnQueue,
    TurnRepository,
    TurnRunner,
  ],
  exports: [LiveTurns, TurnHistory, TurnLog, TurnRunner],
})
export class ChatModule {}
