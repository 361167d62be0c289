/** From where a day is seen. */
export interface Moment {
  readonly now: Date;
  /** IANA. */
  readonly timeZone: string;
}

/** Midnight UTC of the day that it is there. */
export function todayMs({ now, timeZone }: Moment): number {
  return Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone }).format(now));
}

/** How far the zone is ahead of UTC at that moment. */
export function offsetMinutes({ now, timeZone }: Moment): number {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  if (hours === undefined) return 0;
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -offset : offset;
}
