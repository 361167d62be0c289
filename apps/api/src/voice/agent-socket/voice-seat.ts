import type { ClientSocket } from '../../ws/socket/client-socket';

/** Which conversation a client speaks in, as whom. */
export interface VoiceSeat {
  readonly client: ClientSocket;
  readonly accountId: string;
  readonly sessionId: string;
  readonly userId: string;
  /** IANA. */
  readonly timeZone: string | undefined;
}
