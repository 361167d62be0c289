import { Injectable } from '@nestjs/common';
import { ContributesStatus, type StatusContribution } from '../system/features';

/** Says that documents can be uploaded and asked; FEATURES_DISABLED switches it off. */
@Injectable()
@ContributesStatus()
export class RagStatus implements StatusContribution {
  readonly flag = 'rag';

  isAvailable(): boolean {
    return true;
  }
}
