import { HttpException, PayloadTooLargeException } from '@nestjs/common';
import {
  DomainError,
  ERROR_STATUS,
  type ErrorKind,
  InvalidInputError,
  RateLimitedError,
} from '@parley/common';
import { problemOf } from './problem-of';

describe(problemOf.name, () => {
  it.each(Object.entries(ERROR_STATUS))('gives %s its status', (kind, { http }) => {
    expect(problemOf(new DomainError(kind as ErrorKind, 'A sentence.')).status).toBe(http);
  });

  it('keeps the fields at fault', () => {
    const fields = [{ field: 'a', message: 'must be b' }];
    expect(problemOf(new InvalidInputError('a must be b', { fields }))).toMatchObject({
      detail: 'a must be b',
      errors: fields,
    });
  });

  it('keeps the time after which to come back', () => {
    expect(problemOf(new RateLimitedError('Slow down', 7)).retryAfterS).toBe(7);
  });

  it('does not show the message of an internal error', () => {
    const error = new DomainError('internal', 'the pool has 3 connections');
    expect(problemOf(error).detail).toBe('Internal server error');
  });

  it.each([
    new Error('secret'),
    new TypeError('secret'),
    new HttpException('secret', 500),
    'secret',
    null,
    Object.assign(new Error('secret'), { expose: false, statusCode: 404 }),
  ])('shows nothing of %p', (error) => {
    const found = problemOf(error);
    expect(found.status).toBe(500);
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  it("shows the framework's own refusals", () => {
    expect(problemOf(new PayloadTooLargeException('File too large'))).toMatchObject({
      status: 413,
      type: 'urn:parley:problem:too_large',
      detail: 'File too large',
    });
  });

  it('says that the database is away where a repository let its error through', () => {
    const how = { code: 'ECONNREFUSED', syscall: 'connect' };
    const refused = Object.assign(new Error('connect ECONNREFUSED'), how);
    expect(problemOf(refused)).toMatchObject({ status: 503, detail: 'Database not available' });
  });

  it('says that there is no room where a write found none', () => {
    const full = Object.assign(new Error('ENOSPC: no space left, write /tmp/a'), {
      code: 'ENOSPC',
    });
    const { status, detail } = problemOf(full);
    expect(status).toBe(507);
    expect(detail).toBe('There is no room for this file. Try again later.');
  });

  it('gives a path that cannot be decoded 400', () => {
    expect(problemOf(new URIError('x')).status).toBe(400);
  });
});
