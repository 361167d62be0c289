import { IncomingMessage } from 'node:http';

/**
 * A request whose `upgrade` is true for WebSockets only. Node hands every request that offers an upgrade to
 * the server's `upgrade` listener, unparsed, as soon as there is one; clients that offer HTTP/2 on the side
 * (Java's by default, `curl --http2`) would then get no answer.
 */
export class UpgradableMessage extends IncomingMessage {
  private offersUpgrade = false;

  get upgrade(): boolean {
    if (!this.offersUpgrade) return false;
    return this.headers.upgrade?.toLowerCase() === 'websocket' || this.method === 'CONNECT';
  }

  set upgrade(offersUpgrade: boolean) {
    this.offersUpgrade = offersUpgrade;
  }
}
