import { WebSocket } from 'ws';
import { Outbox, type SendingSocket } from './outbox';

const MB = 1024 * 1024;

/** As much of a WebSocket as an outbox uses; what is sent waits until it is flushed. */
class StalledSocket implements SendingSocket {
  readyState: number = WebSocket.OPEN;
  bufferedAmount = 0;
  private readonly flushed: (() => void)[] = [];

  send(frame: Buffer, _options: object, onFlushed: () => void): void {
    this.bufferedAmount += frame.length;
    this.flushed.push(onFlushed);
  }

  flush(): void {
    this.bufferedAmount = 0;
    for (const tell of this.flushed.splice(0)) tell();
  }
}

describe(Outbox.name, () => {
  let raw: StalledSocket;
  let sut: Outbox;
  const onTooSlow = jest.fn();

  beforeEach(() => {
    onTooSlow.mockClear();
    raw = new StalledSocket();
    sut = new Outbox(raw, onTooSlow);
  });

  it('never holds more than a megabyte for a client that does not read', () => {
    for (let n = 0; n < 100; n++) sut.send(Buffer.alloc(100_000));
    expect(raw.bufferedAmount).toBeLessThanOrEqual(MB);
    expect(onTooSlow).toHaveBeenCalled();
  });

  it('takes one long frame where nothing waits', () => {
    sut.send(Buffer.alloc(2 * MB));
    expect(onTooSlow).not.toHaveBeenCalled();
    sut.send(Buffer.from('x'));
    expect(onTooSlow).toHaveBeenCalled();
  });

  it('lets a sender that can wait go on when the client has read', async () => {
    expect(sut.untilRoomy()).toBeUndefined();
    sut.send(Buffer.alloc(MB / 2));
    const roomy = sut.untilRoomy();
    expect(roomy).toBeInstanceOf(Promise);
    raw.flush();
    await roomy;
  });

  it('lets a sender go that waits for a client that has left', async () => {
    sut.send(Buffer.alloc(MB / 2));
    const roomy = sut.untilRoomy();
    sut.release();
    await roomy;
  });

  it('sends nothing once the socket is closing', () => {
    raw.readyState = WebSocket.CLOSING;
    sut.send(Buffer.from('x'));
    expect(raw.bufferedAmount).toBe(0);
  });
});
