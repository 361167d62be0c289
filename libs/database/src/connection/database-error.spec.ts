import { DomainError, InvalidInputError, NotFoundError, UnavailableError } from '@parley/common';
import { DatabaseError } from 'pg';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { toDatabaseError } from './database-error';

function sqlError(code: string): DatabaseError {
  return Object.assign(new DatabaseError('as the server says', 1, 'error'), { code });
}

function networkError(code: string, syscall = 'connect'): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
}

describe(toDatabaseError.name, () => {
  it.each(['08006', '28P01', '3D000', '53100', '53300', '57014', '57P01', '57P03', '40P01'])(
    'maps SQLSTATE %s to unavailable, with when to come back',
    (code) => {
      const error = toDatabaseError(sqlError(code));
      expect(error).toBeInstanceOf(UnavailableError);
      expect(error).toMatchObject({
        message: 'Database not available',
        code: 'database_unavailable',
        retryAfterS: 1,
      });
    },
  );

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT'])(
    'maps a connection that fails with %s to unavailable',
    (code) => expect(toDatabaseError(networkError(code))).toBeInstanceOf(UnavailableError),
  );

  it('maps a host that refuses on all its addresses', () => {
    const refused = new AggregateError([networkError('ECONNREFUSED')], '');
    expect(toDatabaseError(refused)).toBeInstanceOf(UnavailableError);
  });

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout expired',
    'Client has encountered a connection error and is not queryable',
    'Cannot use a pool after calling end on the pool',
  ])('maps the driver saying "%s"', (message) => {
    expect(toDatabaseError(new Error(message))).toBeInstanceOf(UnavailableError);
  });

  it('tells a full pool from a database that is gone', () => {
    const full = new Error('timeout exceeded when trying to connect');
    expect(toDatabaseError(full)).toMatchObject({
      kind: 'unavailable',
      code: 'database_busy',
      retryAfterS: 5,
    });
  });

  it('looks into what TypeORM throws', () => {
    const failed = new QueryFailedError('SELECT 1', [], sqlError('57P01'));
    expect(toDatabaseError(failed)).toBeInstanceOf(UnavailableError);
    const lost = new QueryRunnerAlreadyReleasedError();
    expect(toDatabaseError(lost)).toBeInstanceOf(UnavailableError);
  });

  it.each(['22021', '22P05'])('maps SQLSTATE %s to invalid input', (code) => {
    const failed = new QueryFailedError('SELECT 1', [], sqlError(code));
    expect(toDatabaseError(failed)).toBeInstanceOf(InvalidInputError);
  });

  it('passes on what is in our terms already', () => {
    const error: DomainError = new NotFoundError('Gone');
    expect(toDatabaseError(error)).toBe(error);
  });

  it('takes neither a violated constraint, nor a missing file, nor a defect for an outage', () => {
    expect(toDatabaseError(sqlError('23505'))).toBeUndefined();
    expect(toDatabaseError(networkError('ENOENT', 'open'))).toBeUndefined();
    expect(toDatabaseError(new TypeError('x is not a function'))).toBeUndefined();
    expect(toDatabaseError('a text')).toBeUndefined();
  });
});
