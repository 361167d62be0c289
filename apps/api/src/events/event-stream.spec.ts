import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Principal } from '@parley/auth';
import type { ParleyEvent } from '@parley/events';
import type { Response } from 'express';
import { EventLines } from './event-lines';
import { EventStream } from './event-stream';

const ACCOUNT = '00000000-0000-4000-8000-000000000001';

function anEvent(overrides: Partial<ParleyEvent> = {}): ParleyEvent {
  return {
    eventId: 'evt_1',
    type: 'message_received',
    data: { message: 'hi' },
    accountId: ACCOUNT,
    userId: 'u',
    sessionId: 's',
    createdAt: new Date(0),
    ...overrides,
  };
}

describe(EventStream.name, () => {
  let server: Server;
  let client: Socket;
  let response: ServerResponse;
  let received: string;

  beforeEach(async () => {
    server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    client.on('error', () => undefined);
    // Else the end of an answer would come with the end of the server's patience, after seconds.
    client.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    const [, answer] = (await once(server, 'request')) as [unknown, ServerResponse];
    response = answer;
    received = '';
  });

  afterEach(async () => {
    client.destroy();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const aStream = (grants: ConstructorParameters<typeof Principal>[0]['grants'] = ['chat']) => {
    const caller = new Principal({ accountId: ACCOUNT, grants });
    const signal = new AbortController().signal;
    return new EventStream(caller, response as Response, signal, new EventLines());
  };
  const everything = async () => {
    client.on('data', (chunk) => (received += chunk.toString()));
    await once(client, 'end');
    return received;
  };

  it('writes events with their id, after a word about when to come back', async () => {
    const sut = aStream();
    sut.onEvent(anEvent());
    sut.close();
    expect(await everything()).toContain('retry: 3000\n\n');
    expect(received).toContain('id: evt_1\ndata: {"type":"event","event_type":"MESSAGE_RECEIVED"');
  });

  it('says nothing of what the key does not cover, also once it covers less', async () => {
    const sut = aStream(['chat', 'music']);
    const music = anEvent({ type: 'music_play', data: { song_name: 'Blue' } });
    sut.onEvent(music);
    sut.caller = new Principal({ accountId: ACCOUNT, grants: ['chat'] });
    sut.onEvent(music);
    sut.onEvent(anEvent({ userId: 'other', eventId: 'evt_2' }));
    sut.caller = new Principal({ accountId: ACCOUNT, grants: ['chat'], pinnedUserId: 'u' });
    sut.onEvent(anEvent({ userId: 'other', eventId: 'evt_3' }));
    sut.close();
    const text = await everything();
    expect(text.match(/MUSIC_PLAY/g)).toHaveLength(1);
    expect(text).toContain('evt_2');
    expect(text).not.toContain('evt_3');
  });

  it('cuts off a client that does not read, before it costs more than a megabyte', () => {
    const sut = aStream();
    const event = anEvent({ data: { message: 'x'.repeat(50_000) } });
    let events = 0;
    while (!response.destroyed && events < 100) {
      expect(response.writableLength).toBeLessThanOrEqual(1_000_000);
      sut.onEvent(event);
      events += 1;
    }
    expect(events).toBeLessThan(25);
    sut.close();
  });
});
