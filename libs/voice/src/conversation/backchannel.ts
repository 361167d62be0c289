/** What people say to show that they listen; said into somebody's speech it is no wish to take over. */
const SOUNDS: ReadonlySet<string> = new Set([
  ...['mhm', 'mm', 'mmm', 'mm-hmm', 'mmhmm', 'hm', 'hmm', 'uh-huh', 'uhuh', 'uh', 'um', 'ah', 'oh'],
  ...[
    'aha',
    'yeah',
    'yep',
    'yup',
    'yes',
    'ok',
    'okay',
    'right',
    'sure',
    'alright',
    'good',
    'great',
  ],
  ...['cool', 'nice', 'wow', 'really', 'exactly', 'true', 'interesting', 'huh'],
]);
const PHRASES: ReadonlySet<string> = new Set([
  'i see',
  'got it',
  'all right',
  'go on',
  'of course',
]);
const MOST_WORDS = 3;

/** Whether words only say "I am listening". */
export function isBackchannel(text: string): boolean {
  const line = text
    .toLowerCase()
    .replace(/[^\p{L}\s'-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = line.split(' ');
  if (line === '' || words.length > MOST_WORDS) return false;
  return PHRASES.has(line) || words.every((word) => SOUNDS.has(word));
}
