import { table } from './table';

describe(table.name, () => {
  it('makes every column as wide as its widest cell', () => {
    const text = table(
      ['ID', 'NAME', 'LAST'],
      [
        ['1', 'a long name', 'x'],
        ['1234', 'b', ''],
      ],
    );
    expect(text.split('\n')).toEqual([
      'ID    NAME         LAST',
      '1     a long name  x',
      '1234  b',
    ]);
  });

  it('keeps a cell in its row, whatever it holds', () => {
    expect(table(['A', 'B'], [['1\n2', '\u001b[31m']]).split('\n')).toEqual([
      'A     B',
      '1\\n2  \\u001b[31m',
    ]);
  });

  it('has its headings without rows', () => {
    expect(table(['A', 'B'], [])).toBe('A  B');
  });
});
