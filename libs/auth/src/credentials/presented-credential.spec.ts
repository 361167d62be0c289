import { UnauthenticatedError } from '@parley/common';
import type { Credentials } from './credentials';
import { presentedCredential } from './presented-credential';

const request = (parts: Partial<Credentials>): Credentials => ({
  isHandshake: false,
  address: '203.0.113.7',
  ...parts,
});
const handshake = (query: string, parts: Partial<Credentials> = {}): Credentials =>
  request({ isHandshake: true, query: new URLSearchParams(query), ...parts });
const key = (text: string) => ({ type: 'key', text });

describe(presentedCredential.name, () => {
  it.each([
    ['Bearer', request({ authorization: 'Bearer k-1' })],
    ['bearer in lower case', request({ authorization: 'bearer   k-1' })],
    ['X-API-Key', request({ apiKeyHeader: 'k-1' })],
    ['?api_key=', handshake('api_key=k-1')],
    ['?token=', handshake('token=k-1')],
    ['a header of a handshake', handshake('', { apiKeyHeader: 'k-1' })],
    ['the same key twice', request({ authorization: 'Bearer k-1', apiKeyHeader: 'k-1' })],
    [
      'the same key four times',
      handshake('api_key=k-1&token=k-1&api_key=k-1', { apiKeyHeader: 'k-1' }),
    ],
  ])('finds the key in %s', (_, credentials) => {
    expect(presentedCredential(credentials)).toEqual(key('k-1'));
  });

  it('finds a ticket in a handshake', () => {
    expect(presentedCredential(handshake('ticket=t-1'))).toEqual({ type: 'ticket', text: 't-1' });
  });

  it.each([
    ['nothing', request({})],
    ['empty headers', request({ authorization: '', apiKeyHeader: '' })],
    ['an empty query', handshake('api_key=&token=&ticket=')],
    ['a query without a handshake', { ...handshake('api_key=k-1&ticket=t-1'), isHandshake: false }],
  ])('finds nothing in %s', (_, credentials) => {
    expect(presentedCredential(credentials)).toBeUndefined();
  });

  it.each([
    ['two headers', request({ authorization: 'Bearer k-1', apiKeyHeader: 'k-2' })],
    ['a header and the query', handshake('api_key=k-2', { authorization: 'Bearer k-1' })],
    ['two names in the query', handshake('api_key=k-1&token=k-2')],
    ['one name twice', handshake('api_key=k-1&api_key=k-2')],
    ['a key and a ticket', handshake('api_key=k-1&ticket=t-1')],
    ['two tickets', handshake('ticket=t-1&ticket=t-2')],
  ])('refuses different credentials in %s', (_, credentials) => {
    expect(() => presentedCredential(credentials)).toThrow('two different credentials');
    expect(() => presentedCredential(credentials)).toThrow(UnauthenticatedError);
  });

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer a b', 'k-1', 'Bearer k-1, Bearer k-2'])(
    'refuses Authorization: %s and names what is expected',
    (authorization) => {
      expect(() => presentedCredential(request({ authorization }))).toThrow('"Bearer KEY"');
    },
  );
});
