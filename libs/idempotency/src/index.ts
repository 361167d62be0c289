export { type ClaimRequest, type IdempotencyClaim } from './idempotency-claim';
export { IdempotencyKeys } from './idempotency-keys';
export { IdempotencyModule } from './idempotency.module';
