import { Injectable } from '@nestjs/common';
import { ContributesStatus, type StatusContribution } from '../system/features';

/** Says that facts are remembered; FEATURES_DISABLED switches it off. */
@Injectable()
@ContributesStatus()
export class MemoryStatus implements StatusContribution {
  readonly flag = 'memory';

  isAvailable(): boolean {
    return true;
  }
}
