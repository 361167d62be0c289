import { HttpException } from '@nestjs/common';
import { InvalidInputError } from '@parley/common';
import { toKnownError } from './known-error';
import { INTERNAL_PROBLEM, type Problem, problem, problemOfDomainError } from './problem';

/** The stable names of the errors that the framework itself throws. */
const CODES: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  413: 'too_large',
  415: 'unsupported_media',
  429: 'rate_limited',
};

/** What a client may learn of any error that was thrown while its request was served. */
export function problemOf(error: unknown): Problem {
  const known = toKnownError(error);
  if (known !== undefined) return problemOfDomainError(known);
  if (error instanceof HttpException) return ofFramework(error.getStatus(), error.message);
  if (error instanceof URIError) return problemOfDomainError(MALFORMED_PATH);
  return isHttpError(error) ? ofFramework(error.statusCode, error.message) : INTERNAL_PROBLEM;
}

const MALFORMED_PATH = new InvalidInputError('path is not valid percent-encoded UTF-8');

function ofFramework(status: number, message: string): Problem {
  return status < 500
    ? problem(status, CODES[status] ?? `http_${status}`, message)
    : INTERNAL_PROBLEM;
}

/** Errors of Express' own parts are made by `http-errors`; `expose` says whether a client may see them. */
function isHttpError(error: unknown): error is Error & { readonly statusCode: number } {
  return (
    error instanceof Error &&
    'expose' in error &&
    error.expose === true &&
    'statusCode' in error &&
    typeof error.statusCode === 'number'
  );
}
