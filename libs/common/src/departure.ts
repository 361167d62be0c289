/** Tells when whoever asked has left: an AbortSignal does, and so may something that costs less to make. */
export interface Departure {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
