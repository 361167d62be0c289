import { readCsv } from './read-csv';

const textsOf = (csv: string) => readCsv(csv).blocks.map(({ text }) => text);

describe(readCsv.name, () => {
  it.each([',', ';', '\t', '|'])(
    'puts the names of columns parted by %j before the values',
    (d) => {
      const csv = [`Model${d}Price`, `Zephyr 9${d}900`, `Boreas${d}1200`].join('\r\n');
      expect(textsOf(csv)).toEqual(['Model: Zephyr 9; Price: 900', 'Model: Boreas; Price: 1200']);
    },
  );

  it('understands quotes, line ends inside them and empty cells', () => {
    const csv = 'Name,Note,Phone\n"Lee, Ann","says ""hi""\nand goes",\n,,\nBo,,1';
    expect(textsOf(csv)).toEqual([
      'Name: Lee, Ann; Note: says "hi" and goes',
      'Name: Bo; Phone: 1',
    ]);
  });

  it('takes a first row with numbers for values', () => {
    expect(textsOf('Leeds,12\nYork,13')).toEqual(['Leeds; 12', 'York; 13']);
  });

  it('reads one column, one row, and rows that are longer than the first', () => {
    expect(textsOf('apples\npears')).toEqual(['apples', 'pears']);
    expect(textsOf('Name,Price')).toEqual(['Name; Price']);
    expect(textsOf('A,B\n1,2,3')).toEqual(['A: 1; B: 2; 3']);
    expect(textsOf('')).toEqual([]);
  });

  it('does not repeat long names without end', () => {
    const names = Array.from({ length: 400 }, (_, n) => `${'x'.repeat(90)}${n}`).join(',');
    const row = `\n${Array.from({ length: 400 }, () => '1').join(',')}`;
    expect(() => readCsv(names + row.repeat(400))).toThrow('too_much_inside');
  });

  it('survives an open quote', () => {
    expect(textsOf('A,B\n"1,2\n3,4')).toHaveLength(1);
  });
});
