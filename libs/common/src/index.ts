export { Clock, SystemClock } from './clock';
export { decodeCursor, encodeCursor } from './cursor';
export type { Departure } from './departure';
export {
  CancelledError,
  ConflictError,
  DomainError,
  type DomainErrorOptions,
  type ErrorKind,
  type FieldError,
  ForbiddenError,
  GoneError,
  InvalidInputError,
  NotFoundError,
  RateLimitedError,
  UnauthenticatedError,
  UnavailableError,
} from './domain.error';
export { ERROR_STATUS, type ErrorStatus } from './error-status';
export { toFullDiskError } from './full-disk';
export { Ids, RandomIds } from './ids';
export type { OwnerScope } from './owner-scope';
export { type Page, type PageRequest, toPage } from './page';
export { type DataSubject, PersonalData } from './personal-data';
export { Stop } from './stop';
export { FixedClock } from './testing/fixed-clock';
