import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { authorizationOf } from './request-credentials';

function aRequest(...rawHeaders: string[]): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.rawHeaders = rawHeaders;
  const first = rawHeaders.findIndex((name) => name.toLowerCase() === 'authorization');
  if (first !== -1) request.headers.authorization = rawHeaders[first + 1];
  return request;
}

describe(authorizationOf.name, () => {
  it('is what the header says', () => {
    expect(authorizationOf(aRequest('Host', 'x', 'Authorization', 'Bearer a'))).toBe('Bearer a');
    expect(authorizationOf(aRequest('Host', 'x'))).toBeUndefined();
  });

  it('is that of a header sent twice', () => {
    const twice = ['Authorization', 'Bearer a', 'authorization', 'Bearer a'];
    expect(authorizationOf(aRequest(...twice))).toBe('Bearer a');
  });

  it('is nonsense for headers that differ, of which Node would keep the first', () => {
    const two = ['Authorization', 'Bearer a', 'AUTHORIZATION', 'Bearer b'];
    expect(authorizationOf(aRequest(...two))).toBe('Bearer a, Bearer b');
  });
});
