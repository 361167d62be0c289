import { mended } from './mended';

describe(mended.name, () => {
  it.each([
    ['FÃ¼r Elise', 'Für Elise'],
    [Buffer.from('美空ひばり').toString('latin1'), '美空ひばり'],
    ['Für Elise', 'Für Elise'],
    ['Beyoncé', 'Beyoncé'],
    ['So What', 'So What'],
    ['Ágætis byrjun', 'Ágætis byrjun'],
    ['Ã', 'Ã'],
    ['Dvořák', 'Dvořák'],
  ])('makes %p %p', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });
});
