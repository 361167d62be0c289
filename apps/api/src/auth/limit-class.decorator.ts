import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const LIMIT_METADATA = 'auth:limit';

/** What a request costs: each class has a limit of its own. */
export type LimitClassName = 'read' | 'write' | 'model';

/** Counts a route in another class than its method says (`read` for GET and HEAD, else `write`). */
export const LimitClass = (name: LimitClassName): CustomDecorator =>
  SetMetadata(LIMIT_METADATA, name);
