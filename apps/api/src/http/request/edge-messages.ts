import { IncomingMessage, ServerResponse } from 'node:http';
import type { Express } from 'express';
import { UpgradableMessage } from './upgradable-message';

/**
 * The classes of one server's requests and responses. Express would give each of them another prototype, which
 * costs more than what it brings; once they inherit from Express, it finds that it has nothing to change.
 */
export class EdgeMessages {
  readonly Request: typeof IncomingMessage = class extends UpgradableMessage {};
  readonly Response: typeof ServerResponse<IncomingMessage> = class extends ServerResponse {};

  /** From now on every message has what Express adds to it. */
  inherit(express: Express): void {
    // What is asked of an upgrade stays, though its class is not inherited from any more.
    Object.defineProperties(
      this.Request.prototype,
      Object.getOwnPropertyDescriptors(UpgradableMessage.prototype),
    );
    Object.setPrototypeOf(this.Request.prototype, express.request);
    Object.setPrototypeOf(this.Response.prototype, express.response);
    Object.assign(express, { request: this.Request.prototype, response: this.Response.prototype });
  }
}
