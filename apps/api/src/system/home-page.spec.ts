import { HomePage } from './home-page';

const VALUES = { name: 'Parley', version: '1.2.3', status: 'healthy', isOpen: true } as const;
const URL = 'http://localhost:8000';

describe(HomePage.name, () => {
  const sut = new HomePage();

  it('shows name, version and status', () => {
    const html = sut.render({ ...VALUES, url: URL });
    expect(html).toContain('<h1>Parley</h1>');
    expect(html).toContain('1.2.3');
    expect(html).toContain('<span class="status">healthy</span>');
    expect(html).not.toContain('{{');
  });

  it('writes what the visitor sends as text', () => {
    const html = sut.render({ ...VALUES, url: 'http://<script>alert(1)</script>' });
    expect(html).not.toContain('<script>');
  });

  it('asks no other host for anything', () => {
    const html = sut.render({ ...VALUES, url: URL });
    expect(html).not.toMatch(/(?:src|href)="(?!\/|data:)/);
  });

  it('shows the key in the line to try where one is needed', () => {
    expect(sut.render({ ...VALUES, isOpen: false, url: URL })).toContain('Authorization: Bearer');
  });
});
