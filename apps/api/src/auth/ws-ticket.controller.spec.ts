import { CredentialResolver } from '@parley/auth';
import { AuthHttpKit } from './testing/auth-http.kit';
import { WsTicketController } from './ws-ticket.controller';

describe(WsTicketController.name, () => {
  let kit: AuthHttpKit;

  beforeAll(async () => {
    kit = await AuthHttpKit.start({ API_KEY: 'operator-key' });
  }, 60_000);
  afterAll(() => kit.stop());

  it('gives a ticket for one handshake', async () => {
    const answer = await kit.ask('POST /api/auth/ws-ticket', await kit.aKey({ scopes: ['music'] }));
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      ticket: expect.stringMatching(/^wt_[\w-]{43}$/),
      expires_in: 60,
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const query = new URLSearchParams({ ticket: String(answer.body['ticket']) });
    const handshake = { isHandshake: true, query, address: '203.0.113.7' };
    const resolver = kit.application.get(CredentialResolver, { strict: false });
    const caller = await resolver.resolve(handshake);
    expect([caller.may('music', 'write'), caller.may('chat', 'read')]).toEqual([true, false]);
    await expect(resolver.resolve(handshake)).rejects.toThrow('unknown, used or older');
  });

  it('gives none without a key', async () => {
    expect((await kit.ask('POST /api/auth/ws-ticket')).status).toBe(401);
  });
});
