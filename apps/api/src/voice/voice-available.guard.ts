import { type CanActivate, Injectable } from '@nestjs/common';
import { UnavailableError } from '@parley/common';
import { Config } from '@parley/config';

/** Closes the routes of voice where FEATURES_DISABLED names it. */
@Injectable()
export class VoiceAvailableGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(): true {
    if (!this.config.featuresDisabled.has('voice')) return true;
    throw new UnavailableError('Voice not available', { code: 'voice_not_available' });
  }
}
