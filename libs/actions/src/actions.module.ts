import { DiscoveryModule } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { ActionJournal } from './action-journal';
import { ActionRegistry } from './action-registry';
import { ActionRunner } from './action-runner';
import { CancelAction } from './builtin/cancel.action';
import { DateAction } from './builtin/date.action';
import { HelpAction } from './builtin/help.action';
import { RepeatAction } from './builtin/repeat.action';
import { TimeAction } from './builtin/time.action';
import { ConfirmFlow } from './confirm.flow';

/** What the assistant can do, found wherever it is provided. Needs global models, database and clock. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    ActionJournal,
    ActionRegistry,
    ActionRunner,
    CancelAction,
    ConfirmFlow,
    DateAction,
    HelpAction,
    RepeatAction,
    TimeAction,
  ],
  exports: [ActionRegistry, ActionRunner],
})
export class ActionsModule {}
