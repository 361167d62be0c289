import { labelled } from './labelled';

describe(labelled.name, () => {
  it('puts each value behind its label', () => {
    expect(labelled('Heading', { ID: 7, Name: 'x' })).toBe('Heading\n  ID: 7\n  Name: x');
  });

  it('does not let a value look like further labels', () => {
    expect(labelled('Heading', { Said: 'hi\nID: 8' })).toBe('Heading\n  Said: hi\n    ID: 8');
  });
});
