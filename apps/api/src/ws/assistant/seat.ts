import type { EventFormat } from './event-frames';

/** Which conversation a socket takes part in, as whom. */
export interface Seat {
  readonly accountId: string;
  readonly sessionId: string;
  readonly userId: string;
  readonly clientType: string;
  /** IANA. */
  readonly timeZone: string | undefined;
  readonly eventFormat: EventFormat;
  /** What the address named: where the first subscription begins. */
  readonly lastEventId: string | undefined;
}
