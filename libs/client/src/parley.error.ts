/** Parley refused, or cannot be reached; the message is fit to be shown. */
export class ParleyError extends Error {
  constructor(
    message: string,
    /** HTTP status or WebSocket close code; undefined where there was neither. */
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ParleyError';
  }
}
