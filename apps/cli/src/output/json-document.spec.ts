import { toJsonDocument } from './json-document';

describe(toJsonDocument.name, () => {
  it('says the same when it is parsed, with no control character but line feeds on the way', () => {
    const value = { text: 'a\u001b[0m\u009b\u007f\u202e\n\t"ü"', at: new Date(0), none: null };
    const document = toJsonDocument(value);
    expect(JSON.parse(document)).toEqual({ ...value, at: '1970-01-01T00:00:00.000Z' });
    expect(document).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
  });
});
