/** One connection to a conversation, as every instance can see it. */
export interface LiveSocket {
  readonly socketId: string;
  readonly accountId: string;
  readonly userId: string;
  readonly sessionId: string;
  readonly clientType: string;
  readonly path: string;
}

/** A conversation that somebody is connected to. */
export interface LiveSession {
  readonly sessionId: string;
  readonly userId: string;
  readonly clientType: string;
  readonly connectedAt: Date;
  readonly sockets: number;
}
