import { Injectable } from '@nestjs/common';
import { MusicLibrary } from '@parley/music';
import { ContributesStatus, type StatusContribution } from '../system/features';

/** Says whether there is a library to play from. */
@Injectable()
@ContributesStatus()
export class MusicFeature implements StatusContribution {
  readonly flag = 'musicStreaming';

  constructor(private readonly library: MusicLibrary) {}

  isAvailable(): boolean {
    return this.library.isAvailable;
  }
}
