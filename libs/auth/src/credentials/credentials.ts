/** Where a request comes from. */
export interface Client {
  /** The client's address, which wrong keys are counted by; read only where a key is not known yet. */
  readonly address: string;
}

/** What a request brings along to say who it is, free of any transport. */
export interface Credentials extends Client {
  /** The `Authorization` header. */
  readonly authorization?: string | undefined;
  /** The `X-API-Key` header. */
  readonly apiKeyHeader?: string | undefined;
  /** The query string; looked at in WebSocket handshakes only, because addresses end up in logs. */
  readonly query?: URLSearchParams | undefined;
  readonly isHandshake: boolean;
}
