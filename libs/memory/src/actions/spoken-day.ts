const DAY_MS = 86_400_000;

/** When something was said, as one says it: `today`, `yesterday`, `on Monday`, `on 3 May`, `on 3 May 2025`. */
export function spokenDay(then: Date, now: Date, timeZone: string): string {
  const days = Math.round((startOfDay(now, timeZone) - startOfDay(then, timeZone)) / DAY_MS);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(then);
  if (days < 7) return `on ${part({ weekday: 'long' })}`;
  const year = { year: 'numeric' } as const;
  const isThisYear =
    part(year) === new Intl.DateTimeFormat('en-GB', { timeZone, ...year }).format(now);
  return `on ${part({ day: 'numeric', month: 'long', ...(isThisYear ? {} : year) })}`;
}

/** The day in that zone as a number of days in milliseconds. */
function startOfDay(date: Date, timeZone: string): number {
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone }).format(date);
  return Date.parse(iso);
}
