const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORD = /[a-z]+(?:'[a-z]+)*|\d+/g;
/** Longer ones are no words of English. */
const MAX_WORD_CHARS = 30;

/** A phrase as an English speaker says it: lower case, without accents and signs, numbers as words. */
export function spokenWords(phrase: string): readonly string[] {
  const plain = phrase
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/&/g, ' and ')
    .toLowerCase();
  return (plain.match(WORD) ?? []).flatMap((word) => {
    if (/^\d/.test(word)) return numberWords(word);
    return word.length > MAX_WORD_CHARS ? [] : [word];
  });
}

/** Up to four digits as names have them: 311 is "three eleven", 1999 "nineteen ninety nine". */
function numberWords(digits: string): readonly string[] {
  if (digits.length > 4) return Array.from(digits, (digit) => SMALL[Number(digit)] ?? '');
  const number = Number(digits);
  if (number < 100) return belowHundred(number);
  if (number % 1000 === 0) return [...belowHundred(number / 1000), 'thousand'];
  const head = belowHundred(Math.floor(number / 100));
  const rest = number % 100;
  if (rest === 0) return [...head, 'hundred'];
  return [...head, ...(rest < 10 ? ['oh'] : []), ...belowHundred(rest)];
}

function belowHundred(number: number): readonly string[] {
  const small = SMALL[number];
  if (small !== undefined) return [small];
  const tens = TENS[Math.floor(number / 10) - 2] ?? '';
  return number % 10 === 0 ? [tens] : [tens, SMALL[number % 10] ?? ''];
}
