import { spokenWords } from './spoken-words';

describe(spokenWords.name, () => {
  it.each([
    ['Play “Take On Me” by a-ha!', 'play take on me by a ha'],
    ['Beyoncé & Jay‑Z', 'beyonce and jay z'],
    ['Don’t Stop', "don't stop"],
    ['7 rings', 'seven rings'],
    ['99 Luftballons', 'ninety nine luftballons'],
    ['Summer of 1969', 'summer of nineteen sixty nine'],
    ['2000 Miles', 'two thousand miles'],
    ['311', 'three eleven'],
    ['505', 'five oh five'],
    ['100 Years', 'one hundred years'],
    ['日本語', ''],
    ['x'.repeat(31), ''],
  ])('says %j as %j', (phrase, words) => {
    expect(spokenWords(phrase).join(' ')).toBe(words);
  });
});
