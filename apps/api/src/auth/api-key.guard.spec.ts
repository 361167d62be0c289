import { ForbiddenError, UnauthenticatedError } from '@parley/common';
import { BUILT_IN_ACCOUNT_ID, type CredentialResolver, type Grant, Principal } from '@parley/auth';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { ApiKeyGuard } from './api-key.guard';
import { Public } from './public.decorator';
import { RequireScope } from './require-scope.decorator';
import { RouteRules } from './route-rules';
import { setSocketPrincipal } from './socket-principal';
import { AuthHttpKit } from './testing/auth-http.kit';

const OPERATOR = { authorization: 'Bearer operator-key' };

describe(ApiKeyGuard.name, () => {
  let kit: AuthHttpKit;

  beforeAll(async () => {
    kit = await AuthHttpKit.start({ API_KEY: 'operator-key' });
  }, 60_000);
  afterAll(() => kit.stop());

  it('lets everybody into a public route, with whatever key', async () => {
    expect((await kit.ask('GET /probe/public')).status).toBe(200);
    expect((await kit.ask('GET /probe/public', { authorization: 'Basic x' })).status).toBe(200);
  });

  it('answers 401 without a key, and says how to send one', async () => {
    const answer = await kit.ask('GET /probe/chat');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.body).toMatchObject({ type: 'urn:parley:problem:api_key_required', status: 401 });
  });

  it.each([
    ['a wrong key', { 'x-api-key': 'wrong-key' }],
    ['two keys', { ...OPERATOR, 'x-api-key': 'wrong-key' }],
    ['Basic', { authorization: 'Basic dXNlcjpwYXNz' }],
  ])('answers 401 to %s', async (_, headers) => {
    expect((await kit.ask('GET /probe/chat', headers)).status).toBe(401);
  });

  it('ignores a key in the query', async () => {
    expect((await kit.ask('GET /probe/chat?api_key=operator-key')).status).toBe(401);
  });

  it('answers 403 where the scope is missing, and 200 where it suffices', async () => {
    const reader = await kit.aKey({ scopes: ['chat:read'] });
    const musician = await kit.aKey({ scopes: ['music'] });
    expect((await kit.ask('GET /probe/chat', reader)).status).toBe(200);
    const refusal = await kit.ask('POST /probe/chat', reader);
    expect(refusal).toMatchObject({
      status: 403,
      body: { type: 'urn:parley:problem:missing_scope' },
    });
    expect((await kit.ask('GET /probe/chat', musician)).status).toBe(403);
    expect((await kit.ask('GET /probe/known', musician)).status).toBe(200);
  });

  it('hands the caller to the handler', async () => {
    const headers = await kit.aKey({ pinnedUserId: 'alice' });
    const { body } = await kit.ask('GET /probe/known', headers);
    expect(body).toEqual({ account: BUILT_IN_ACCOUNT_ID, user: 'alice' });
  });

  it('lets nobody into a route that forgot to say what it needs', async () => {
    const answer = await kit.ask('GET /probe/forgotten', OPERATOR);
    expect(answer).toMatchObject({ status: 500, body: { detail: 'Internal server error' } });
  });

  it('throttles an address that tries one key after another', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    for (let i = 0; i < 20; i++) {
      const guess = { ...from('203.0.113.9'), 'x-api-key': `guess-number-${i}` };
      expect((await kit.ask('GET /probe/chat', guess)).status).toBe(401);
    }
    const next = { ...from('203.0.113.9'), 'x-api-key': 'guess-number-20' };
    const answer = await kit.ask('GET /probe/chat', next);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const operator = { ...from('203.0.113.9'), ...OPERATOR };
    expect((await kit.ask('GET /probe/chat', operator)).status).toBe(200);
  });

  describe('on a socket', () => {
    class Gateway {
      @RequireScope('chat', 'write')
      chat(): void {}

      @Public()
      ping(): void {}
    }

    const revoked = new Principal({ accountId: 'acme', grants: ['chat'], keyId: 'revoked' });
    const weaker = new Principal({ accountId: 'acme', grants: ['chat:read'], keyId: 'weaker' });
    const resolver = {
      resolve: () => Promise.reject(new Error('asked for its key again')),
      renew: async (caller: Principal) => {
        if (caller === revoked) throw new UnauthenticatedError();
        return caller.keyId === 'weaker' ? weaker : caller;
      },
    };
    const sut = new ApiKeyGuard(
      new RouteRules(new Reflector()),
      resolver as Partial<CredentialResolver> as CredentialResolver,
    );
    const message = (socket: object, handler: 'chat' | 'ping') => {
      const context = new ExecutionContextHost([socket, {}], Gateway, Gateway.prototype[handler]);
      context.setType('ws');
      return context;
    };
    const socketOf = (principal: Principal) => {
      const socket = {};
      setSocketPrincipal(socket, principal);
      return socket;
    };
    const holder = (...grants: Grant[]) => new Principal({ accountId: 'acme', grants });

    it('holds each message to the scope of the one who opened it', async () => {
      await expect(sut.canActivate(message(socketOf(holder('chat')), 'chat'))).resolves.toBe(true);
      await expect(sut.canActivate(message(socketOf(holder('chat:read')), 'chat'))).rejects.toThrow(
        ForbiddenError,
      );
      expect(sut.canActivate(message(socketOf(holder()), 'ping'))).toBe(true);
    });

    it('serves nobody whose key died since', async () => {
      await expect(sut.canActivate(message(socketOf(revoked), 'chat'))).rejects.toThrow(
        UnauthenticatedError,
      );
    });

    it('gives the key the rights that it has now', async () => {
      const socket = socketOf(
        new Principal({ accountId: 'acme', grants: ['chat'], keyId: 'weaker' }),
      );
      await expect(sut.canActivate(message(socket, 'chat'))).rejects.toThrow(ForbiddenError);
    });

    it('serves no socket that came past the handshake', async () => {
      await expect(sut.canActivate(message({}, 'chat'))).rejects.toThrow(UnauthenticatedError);
    });
  });
});
