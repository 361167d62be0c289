import { UnavailableError } from '@parley/common';
import { Config } from '@parley/config';
import { type CanActivate, Injectable } from '@nestjs/common';

/** Closes the routes of memory where FEATURES_DISABLED names it. */
@Injectable()
export class MemoryAvailableGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(): true {
    if (!this.config.featuresDisabled.has('memory')) return true;
    throw new UnavailableError('Memory system not available', { code: 'feature_disabled' });
  }
}
