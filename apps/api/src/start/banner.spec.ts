import { banner, urlOf } from './banner';

const HERE = { name: 'Parley', version: '1.2.3', url: 'http://127.0.0.1:8000', isOpen: true };

describe(banner.name, () => {
  it('says where it listens, what is embedded and how to replace it', () => {
    const text = banner({
      ...HERE,
      embedded: [{ part: 'database', embedded: 'its own', replacedBy: 'DATABASE_URL' }],
    });
    expect(text).toContain('Parley 1.2.3 is listening on http://127.0.0.1:8000');
    expect(text).toContain('database       its own; set DATABASE_URL for another');
    expect(text).toContain('http://127.0.0.1:8000/docs');
  });

  it('asks for a key in the line to try only where one is needed', () => {
    expect(banner({ ...HERE, embedded: [] })).not.toContain('Authorization');
    expect(banner({ ...HERE, isOpen: false, embedded: [] })).toContain('Authorization: Bearer');
  });
});

describe(urlOf.name, () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:80'],
    ['0.0.0.0', 'http://localhost:80'],
    ['::', 'http://localhost:80'],
    ['::1', 'http://[::1]:80'],
  ])('makes of %s an address for a browser', (host, url) => {
    expect(urlOf(host, 80)).toBe(url);
  });
});
