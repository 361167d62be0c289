import { Injectable } from '@nestjs/common';
import { Pulse } from '@parley/database';
import { ContributesStatus, type StatusContribution } from '../../system/features';

/** Says that events are kept and brought, which takes a database that answers. */
@Injectable()
@ContributesStatus()
export class EventBusStatus implements StatusContribution {
  readonly flag = 'eventBus';

  constructor(private readonly pulse: Pulse) {}

  isAvailable(): boolean {
    return this.pulse.isFresh();
  }
}
