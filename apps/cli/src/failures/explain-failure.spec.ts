import { DomainError, ERROR_STATUS, type ErrorKind, NotFoundError } from '@parley/common';
import { ConfigError } from '@parley/config';
import { DatabaseStartError } from '@parley/database';
import { explainFailure } from './explain-failure';
import { HelpShown } from './help-shown';
import { UsageError } from './usage.error';

describe(explainFailure.name, () => {
  it.each(Object.entries(ERROR_STATUS))('gives %s its exit code', (kind, { exit }) => {
    const error = new DomainError(kind as ErrorKind, 'A sentence.');
    expect(explainFailure(error)).toEqual({ text: 'A sentence.', exitCode: exit });
  });

  it('never calls a failure a success', () => {
    const codes = Object.values(ERROR_STATUS).map(({ exit }) => exit);
    expect(Math.min(...codes)).toBeGreaterThan(0);
  });

  it('says nothing more where help was printed', () => {
    expect(explainFailure(new HelpShown())).toEqual({ text: '', exitCode: 0 });
  });

  it('shows the usage below what was wrong with it', () => {
    const { text, exitCode } = explainFailure(new UsageError('What?', 'Usage: x <y>'));
    expect(text).toBe('What?\n\nUsage: x <y>');
    expect(exitCode).toBe(2);
  });

  it('tells a malformed variable and an unusable database by their sentences', () => {
    expect(explainFailure(new ConfigError(['PORT must be a number.']))).toEqual({
      text: 'PORT must be a number.',
      exitCode: 1,
    });
    expect(explainFailure(new DatabaseStartError('No way in.', new Error('x')))).toEqual({
      text: 'No way in.',
      exitCode: 6,
    });
  });

  it('keeps to one line, without a stack, for what nobody foresaw', () => {
    const error = new TypeError('broken\n  at once', { cause: new NotFoundError('x') });
    expect(explainFailure(error)).toEqual({
      text: 'Unexpected failure: broken at once',
      exitCode: 1,
    });
    expect(explainFailure('thrown')).toEqual({ text: 'Unexpected failure: thrown', exitCode: 1 });
  });
});
