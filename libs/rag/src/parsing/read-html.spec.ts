import { readHtml } from './read-html';

const textsOf = (html: string) => readHtml(html).blocks.map(({ text }) => text);

describe(readHtml.name, () => {
  it('puts each row of a table behind the names of its columns', () => {
    const html =
      '<p>Codes</p><table><caption>All of them</caption><thead><tr><th>Code<th>Meaning</thead>' +
      '<tr><td>F22<td><p>Low</p><p>pressure</p></tr><tr><td>F28<td></tr></table><p>End</p>';
    expect(textsOf(html)).toEqual([
      'Codes',
      'All of them',
      'Code: F22; Meaning: Low pressure',
      'Code: F28',
      'End',
    ]);
  });

  it('takes no first row for names that is not marked so', () => {
    expect(textsOf('<table><tr><td>Colour<td>blue<tr><td>Price<td>30 €</table>')).toEqual([
      'Colour; blue',
      'Price; 30 €',
    ]);
  });

  it('loses no cell of a table of headers, and takes a single one for a title', () => {
    expect(textsOf('<table><tr><th>A<th>B</table>')).toEqual(['A; B']);
    expect(textsOf('<table><tr><th>Title<tr><th>A<th>B<tr><th>1<td>2</table>')).toEqual([
      'Title',
      'A: 1; B: 2',
    ]);
    expect(textsOf('<table><tr><th>A<th>B<tr><th>C<th>D</table>')).toEqual(['A: C; B: D']);
  });

  it('reads a table inside a cell as text of the cell', () => {
    const inner = '<table><tr><td>x</td><td>y</td></tr></table>';
    expect(textsOf(`<table><tr><td>a ${inner}</td><td>b</td></tr></table>after`)).toEqual([
      'a x y; b',
      'after',
    ]);
  });

  it('does not repeat long names without end', () => {
    const names = Array.from({ length: 400 }, (_, n) => `<th>${'x'.repeat(90)}${n}`).join('');
    const row = `<tr>${'<td>1'.repeat(400)}`;
    const html = `<table><tr>${names}${row.repeat(400)}</table>`;
    expect(() => readHtml(html)).toThrow('too_much_inside');
  });

  it('leaves out what nobody sees', () => {
    expect(textsOf('<style>p{}</style><p>Seen<script>no()</script></p>')).toEqual(['Seen']);
  });

  it('takes any number of elements, but not one inside the other without end', () => {
    const list = readHtml('<ul>' + '<li>x<br>y <img src="a"> z</p>'.repeat(20_000)).blocks;
    expect(list).toHaveLength(20_000);
    expect(() => readHtml('<div>'.repeat(2_000_000))).toThrow('too_much_inside');
  });
});
