import type { IncomingMessage } from 'node:http';
import { addressOf } from './handshake-credentials';

describe(addressOf.name, () => {
  const from = (forwarded?: string): IncomingMessage =>
    ({
      socket: { remoteAddress: '10.0.0.1' },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }) as IncomingMessage;

  it('is the connection’s own where no proxy is trusted', () => {
    expect(addressOf(from('203.0.113.7'), false)).toBe('10.0.0.1');
  });

  it('is what the nearest proxy saw, not what the client wrote', () => {
    expect(addressOf(from('1.1.1.1, 203.0.113.7'), true)).toBe('203.0.113.7');
    expect(addressOf(from(), true)).toBe('10.0.0.1');
  });
});
