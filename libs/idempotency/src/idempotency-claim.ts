/** A client's key, held for one request: until it refers to a result, or is released. */
export interface IdempotencyClaim {
  readonly accountId: string;
  readonly route: string;
  readonly key: string;
  /** What an earlier request with the key made, such as `turn:42` or `session:abc`. */
  readonly ref?: string;
  /** Whether `ref` is the stored answer. False beside a `ref` is work that failed and is done again. */
  readonly isReplay: boolean;
}

/** What a key is held for. */
export interface ClaimRequest {
  readonly accountId: string;
  /** Keys of different routes never meet. */
  readonly route: string;
  readonly key: string;
  /** SHA-256 of what the client asked for. */
  readonly bodyHash: Buffer;
}
