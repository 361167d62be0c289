import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createLog } from './create-log';
import { StartError } from './start.error';

describe(createLog.name, () => {
  const directory = mkdtempSync(join(tmpdir(), 'parley-log-'));
  const file = join(directory, 'logs', 'deeper', 'parley.log');

  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  const silent = { write: () => undefined };
  const linesWritten = async (count: number): Promise<readonly string[]> => {
    for (;;) {
      const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
      if (lines.length >= count) return lines;
      await nextTurn();
    }
  };

  it('writes to LOG_FILE in a directory that it makes', async () => {
    const sut = createLog({ level: 'warn', file }, silent);
    sut.info({}, 'not written');
    sut.warn({ a: 1 }, 'written');
    const [line = ''] = await linesWritten(1);
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', a: 1, msg: 'written' });
  });

  it('writes no key, wherever it stands', async () => {
    const sut = createLog({ level: 'warn', file }, silent);
    const headers = { authorization: 'Bearer s3cret', 'x-api-key': 's3cret' };
    sut.warn({ token: 's3cret', query: { api_key: 's3cret', ticket: 's3cret' } }, 'flat');
    sut.warn({ request: { headers } }, 'deep');
    const written = (await linesWritten(3)).join();
    expect(written.match(/\[redacted\]/g)).toHaveLength(5);
    expect(written).not.toContain('s3cret');
  });

  it('says which file cannot be written', () => {
    const plainFile = join(directory, 'file');
    writeFileSync(plainFile, '');
    const start = () => createLog({ level: 'warn', file: join(plainFile, 'x.log') }, silent);
    expect(start).toThrow(StartError);
    expect(start).toThrow(`LOG_FILE ${join(plainFile, 'x.log')} cannot be written`);
  });
});
