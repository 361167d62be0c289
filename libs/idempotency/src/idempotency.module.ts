import { Module } from '@nestjs/common';
import { HeldKeys } from './held-keys';
import { IdempotencyKeys } from './idempotency-keys';
import { IdempotencyRepository } from './idempotency.repository';

/** Idempotency keys. Needs global `Clock`, the database and the cache. */
@Module({
  providers: [HeldKeys, IdempotencyKeys, IdempotencyRepository],
  exports: [IdempotencyKeys],
})
export class IdempotencyModule {}
