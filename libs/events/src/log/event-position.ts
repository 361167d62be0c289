/** Where an event stands among all others; what its `eventId` says. */
export interface EventPosition {
  /** The transaction that wrote it. */
  readonly xid: bigint;
  readonly id: bigint;
  /** The oldest transaction that ran when it was written: what has a smaller xid was over before. */
  readonly horizon: bigint;
  readonly isOfSession: boolean;
}

/** Base 32 with digits before letters, so that the order of texts of one width is the order of numbers. */
const RADIX = 32;
const WIDE = 11;
/** Transactions that run together are less than 2³¹ apart: PostgreSQL sees to that. */
const NARROW = 7;
const PATTERN = /^evt_([0-9a-v]{11})([0-9a-v]{11})([0-9a-v]{7})([sul])([0-9a-v]{0,8})$/;

/** Fixed in width and ordered as text by (xid, id). The letter tells a session's event from its user's. */
export function eventIdOf({ xid, id, horizon, isOfSession }: EventPosition): string {
  return `evt_${wide(xid)}${wide(id)}${narrow(xid - horizon)}${isOfSession ? 's' : 'u'}`;
}

/** The id of an event that is in no table: it stands before everything from `xid` on. */
export function localEventId(xid: bigint, serial: number): string {
  return `evt_${wide(xid)}${wide(0n)}${narrow(0n)}l${serial.toString(RADIX).padStart(NARROW, '0')}`;
}

/** Returns nothing for what is no event's id. */
export function parseEventId(text: string): EventPosition | undefined {
  const [, xid, id, lag, kind] = PATTERN.exec(text) ?? [];
  if (xid === undefined || id === undefined || lag === undefined) return undefined;
  const position = { xid: numberOf(xid), id: numberOf(id) };
  return { ...position, horizon: position.xid - numberOf(lag), isOfSession: kind === 's' };
}

export function wide(value: bigint): string {
  return value.toString(RADIX).padStart(WIDE, '0');
}

function narrow(value: bigint): string {
  return value.toString(RADIX).padStart(NARROW, '0');
}

export function numberOf(text: string): bigint {
  let value = 0n;
  for (const digit of text) value = value * 32n + BigInt(Number.parseInt(digit, RADIX));
  return value;
}
