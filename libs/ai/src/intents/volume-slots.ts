import type { Slots } from '../ports/intent-detector';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SPOKEN = new RegExp(
  `\\b(?:(${TENS.join('|')})(?:[ -](${UNITS.join('|')}))?|(${UNITS.join('|')}))\\b`,
);
const ABSOLUTE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:max|maximum|full|highest|all the way up)\b/, 100],
  [/\b(?:half|halfway)\b/, 50],
  [/\b(?:min|minimum|lowest)\b/, 10],
  [/\b(?:mute|silent|silence)\b/, 0],
];
const UP = /\b(?:up|louder|increase|raise|crank|pump|higher|too quiet|cannot hear|can't hear)\b/;
const DOWN = /\b(?:down|quieter|softer|lower|decrease|reduce|too loud|less loud)\b/;

/** A level, or a direction. "Down to twenty" is a level, "up by ten" a direction. */
export function volumeSlots(text: string): Slots {
  const spoken = text.toLowerCase();
  const volume = /\bby\b/.test(spoken) ? undefined : levelOf(spoken);
  if (volume !== undefined) return { volume };
  if (UP.test(spoken)) return { volumeChange: 'up' };
  return DOWN.test(spoken) ? { volumeChange: 'down' } : {};
}

function levelOf(text: string): number | undefined {
  const digits = /\b(\d{1,3})\b/.exec(text)?.[1];
  if (digits !== undefined) return Math.min(Number(digits), 100);
  const [, tens, unit, small] = SPOKEN.exec(text) ?? [];
  if (tens !== undefined)
    return (TENS.indexOf(tens) + 2) * 10 + Math.max(UNITS.indexOf(unit ?? ''), 0);
  if (small !== undefined) return UNITS.indexOf(small);
  return ABSOLUTE.find(([pattern]) => pattern.test(text))?.[1];
}
