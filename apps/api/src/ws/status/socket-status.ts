import { Injectable } from '@nestjs/common';
import { ContributesStatus, type StatusContribution } from '../../system/features';

/** Says that sockets are served. */
@Injectable()
@ContributesStatus()
export class SocketStatus implements StatusContribution {
  readonly flag = 'websocket';

  isAvailable(): boolean {
    return true;
  }
}
