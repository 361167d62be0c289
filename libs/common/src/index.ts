export { Clock, SystemClock } from './clock';
export {
  CancelledError,
  ConflictError,
  DomainError,
  type DomainErrorOptions,
  type ErrorKind,
  type FieldError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  RateLimitedError,
  UnauthenticatedError,
  UnavailableError,
} from './domain.error';
export { Ids, RandomIds } from './ids';
export { FixedClock } from './testing/fixed-clock';
