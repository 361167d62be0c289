import { type CanActivate, Injectable } from '@nestjs/common';
import { UnavailableError } from '@parley/common';
import { Config } from '@parley/config';

/** Answers for the routes of documents where the operator switched them off. */
@Injectable()
export class RagAvailableGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(): boolean {
    if (!this.config.featuresDisabled.has('rag')) return true;
    throw new UnavailableError('RAG system not available', { code: 'feature_disabled' });
  }
}
