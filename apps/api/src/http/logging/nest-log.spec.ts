import { CollectingLog } from '../testing/collecting.log';
import { NestLog } from './nest-log';

describe(NestLog.name, () => {
  const target = new CollectingLog();
  const sut = new NestLog(target);

  beforeEach(() => target.lines.splice(0));

  it('keeps the context that Nest puts last', () => {
    sut.warn('slow', 'Database');
    expect(target.lines).toEqual([{ level: 'warn', message: 'slow', context: 'Database' }]);
  });

  it('keeps an error with its cause and stack', () => {
    const error = new Error('gone');
    sut.error(error, 'Pulse');
    expect(target.lines).toEqual([
      { level: 'error', message: 'gone', context: 'Pulse', err: error },
    ]);
  });

  it('keeps a stack that comes as text', () => {
    sut.error('gone', 'at line 1', 'Pulse');
    expect(target.lines).toEqual([
      { level: 'error', message: 'gone', context: 'Pulse', stack: 'at line 1' },
    ]);
  });

  it("keeps Nest's own wiring for those who debug", () => {
    sut.log('Mapped {/health, GET} route', 'RouterExplorer');
    expect(target.lines).toEqual([expect.objectContaining({ level: 'debug' })]);
  });
});
