import { Injectable } from '@nestjs/common';
import { DomainError, UnavailableError } from '@parley/common';
import { Config } from '@parley/config';
import type { ClientSocket } from './client-socket';

/** Every socket of this instance, and how many each caller has. */
@Injectable()
export class OpenSockets implements Iterable<ClientSocket> {
  private readonly sockets = new Set<ClientSocket>();
  private readonly perCaller = new Map<string, number>();
  private readonly mostOfAll: number;
  private readonly mostPerCaller: number;
  private isClosed = false;
  private whenEmpty: (() => void) | undefined;

  constructor({ limits }: Config) {
    this.mostOfAll = limits.sockets;
    this.mostPerCaller = limits.socketsPerKey;
  }

  get count(): number {
    return this.sockets.size;
  }

  [Symbol.iterator](): IterableIterator<ClientSocket> {
    return this.sockets.values();
  }

  refuseNew(): void {
    this.isClosed = true;
  }

  /**
   * @param caller whose limit counts; absent where none does.
   * @throws DomainError `unavailable` or `rate_limited` where there are too many.
   */
  assertRoom(caller: string | undefined): void {
    if (this.isClosed) throw new UnavailableError('Service is stopping');
    if (this.sockets.size >= this.mostOfAll) {
      throw tooMany('unavailable', 'This server has as many sockets as it can hold. Try again.');
    }
    if (caller === undefined || (this.perCaller.get(caller) ?? 0) < this.mostPerCaller) return;
    throw tooMany(
      'rate_limited',
      `There may be ${this.mostPerCaller} sockets at a time for one key. Close one first.`,
    );
  }

  /** Counts a socket until it closes. */
  add(socket: ClientSocket, caller: string | undefined): void {
    this.sockets.add(socket);
    if (caller !== undefined) this.perCaller.set(caller, (this.perCaller.get(caller) ?? 0) + 1);
    socket.onClose(() => this.remove(socket, caller));
  }

  /** Resolves when the last one is closed. */
  untilEmpty(): Promise<void> {
    if (this.sockets.size === 0) return Promise.resolve();
    return new Promise((resolve) => (this.whenEmpty = resolve));
  }

  private remove(socket: ClientSocket, caller: string | undefined): void {
    this.sockets.delete(socket);
    if (caller !== undefined) {
      const left = (this.perCaller.get(caller) ?? 1) - 1;
      if (left === 0) this.perCaller.delete(caller);
      else this.perCaller.set(caller, left);
    }
    if (this.sockets.size === 0) this.whenEmpty?.();
  }
}

function tooMany(kind: 'unavailable' | 'rate_limited', sentence: string): DomainError {
  return new DomainError(kind, sentence, { code: 'too_many_sockets', retryAfterS: 5 });
}
