import { LightSocket, type Target } from './light-socket';

/** Handshakes that are under way at a time. */
const AT_ONCE = 64;

/** Many sockets on one server. */
export class SocketCrowd {
  private constructor(
    /** By number; with holes where one failed. */
    readonly sockets: readonly LightSocket[],
    readonly failed: number,
    readonly acceptsPerS: number,
  ) {}

  /** Opens `count` sockets, each under the address that it is given; counts those that were refused. */
  static async gather(
    target: Target,
    count: number,
    addressOf: (n: number) => string,
  ): Promise<SocketCrowd> {
    const sockets: LightSocket[] = [];
    let [next, failed] = [0, 0];
    const startedMs = performance.now();
    const open = async () => {
      for (let n = next++; n < count; n = next++) {
        try {
          sockets[n] = await LightSocket.open(target, addressOf(n));
        } catch {
          failed += 1;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, open));
    const seconds = (performance.now() - startedMs) / 1000;
    return new SocketCrowd(sockets, failed, (count - failed) / seconds);
  }

  async subscribe(): Promise<void> {
    await Promise.all(
      this.sockets.map((socket) => {
        const answer = socket.next();
        socket.say({ type: 'subscribe', events: ['MESSAGE_RECEIVED'] });
        return answer;
      }),
    );
  }

  drop(): void {
    for (const socket of this.sockets) socket.drop();
  }
}
