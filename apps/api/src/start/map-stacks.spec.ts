import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapStacks } from './map-stacks';

describe(mapStacks.name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-maps-'));
  const before = Error.prepareStackTrace;

  beforeEach(() => mapStacks());
  afterEach(() => (Error.prepareStackTrace = before));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What V8 makes of an error thrown in the second line of a built file. */
  const stackOf = (error: Error, file: string): unknown => {
    const frame: Partial<NodeJS.CallSite> & { toString(): string } = {
      getFileName: () => file,
      getLineNumber: () => 2,
      getColumnNumber: () => 31,
      toString: () => `made (${file}:2:31)`,
    };
    return Error.prepareStackTrace(error, [frame as NodeJS.CallSite]);
  };

  it('names the line of the source', () => {
    const file = join(folder, 'mapped.js');
    // Line 2 of what was built comes from line 10 of the source, its fifth column on.
    const map = { version: 3, sources: ['../src/made.ts'], names: [], mappings: ';AASI' };
    writeFileSync(`${file}.map`, JSON.stringify(map));
    const source = join(folder, '../src/made.ts');
    expect(stackOf(new TypeError('no'), file)).toBe(`TypeError: no\n    at made (${source}:10:5)`);
  });

  it('leaves the line of a file that has no map, or a broken one', () => {
    const [plain, broken] = [join(folder, 'plain.js'), join(folder, 'broken.js')];
    writeFileSync(`${broken}.map`, '{');
    expect(stackOf(new Error('no'), plain)).toBe(`Error: no\n    at made (${plain}:2:31)`);
    expect(stackOf(new Error('no'), broken)).toBe(`Error: no\n    at made (${broken}:2:31)`);
  });

  it('survives an error that cannot say what it is', () => {
    const error = new Error('hidden');
    Object.defineProperty(error, 'message', {
      get: () => {
        throw new Error('never');
      },
    });
    expect(stackOf(error, 'x.js')).toBe('Error\n    at made (x.js:2:31)');
  });
});
