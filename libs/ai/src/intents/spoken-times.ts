const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  fifteen: 15,
  twenty: 20,
  'twenty five': 25,
  half: 30,
  thirty: 30,
  forty: 40,
  'forty five': 45,
  fifty: 50,
  'oh five': 5,
};
const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const HOUR = `(${HOURS.join('|')}|\\d{1,2})`;
const MINUTE = `(${Object.keys(MINUTES)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
const AFTER = new RegExp(`\\b(?:a )?${MINUTE}(?: minutes)? (?:past|after) ${HOUR}\\b`, 'g');
const BEFORE = new RegExp(`\\b(?:a )?${MINUTE}(?: minutes)? (?:to|before) ${HOUR}\\b`, 'g');
const PLAIN = new RegExp(
  `\\b(at|for|around|by) ${HOUR}(?: ${MINUTE})?(?! ?(?:minutes|days|weeks|people|[:.]\\d))\\b`,
  'g',
);
const WEEK_LATER = new RegExp(`\\b(?:${WEEKDAY} week|(?:a )?week on ${WEEKDAY})\\b`);
/** A time between these without "am" or "pm" is meant in the afternoon: who books gets up at no such hour. */
const AFTERNOON_UNTIL = 7;

export interface SpokenDate {
  /** The text in forms that a date parser knows. */
  readonly text: string;
  /** "Monday week": the day that the text names, and this many more. */
  readonly extraDays: number;
}

/** "Half past ten", "quarter to five", "at ten thirty", "monday week" in written forms. */
export function spokenToWritten(text: string): SpokenDate {
  const hasHalf = /\b(?:am|pm|a\.m\.|p\.m\.|morning|evening|night)\b/i.test(text);
  const clock = (hour: number, minute: number) => {
    const shifted = !hasHalf && hour > 0 && hour < AFTERNOON_UNTIL ? hour + 12 : hour;
    return `${shifted}:${String(minute).padStart(2, '0')}`;
  };
  const written = text
    .toLowerCase()
    .replace(AFTER, (_, minute: string, hour: string) => clock(hourOf(hour), minuteOf(minute)))
    .replace(BEFORE, (_, minute: string, hour: string) =>
      clock(hourOf(hour) - 1 || 12, 60 - minuteOf(minute)),
    )
    .replace(
      PLAIN,
      (_, word: string, hour: string, minute: string | undefined) =>
        `${word} ${clock(hourOf(hour), minute === undefined ? 0 : minuteOf(minute))}`,
    );
  const [found, first, second] = WEEK_LATER.exec(written) ?? [];
  if (found === undefined) return { text: written, extraDays: 0 };
  return { text: written.replace(found, first ?? second ?? ''), extraDays: 7 };
}

function hourOf(word: string): number {
  const index = HOURS.indexOf(word);
  return index === -1 ? Number(word) : index + 1;
}

function minuteOf(word: string): number {
  return MINUTES[word] ?? 0;
}
