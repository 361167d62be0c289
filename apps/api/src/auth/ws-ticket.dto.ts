export class WsTicketDto {
  /**
   * Put it into the address of one WebSocket: `?ticket=…`. Good for one handshake.
   * @example "wt_4f0c1PZk3mJr0cZzqk8Jc2m0b3tq7oYxT5uVn1aWdEg"
   */
  readonly ticket: string;

  /**
   * Seconds until it is worthless.
   * @example 60
   */
  readonly expires_in: number;
}
