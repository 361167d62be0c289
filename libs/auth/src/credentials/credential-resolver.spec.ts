import { Test } from '@nestjs/testing';
import { UnauthenticatedError, UnavailableError } from '@parley/common';
import { AccessMode } from '../access-mode';
import { BUILT_IN_ACCOUNT_ID } from '../built-in-account';
import { KeyHolders } from '../keys/key-holders';
import { KeyVerifier } from '../keys/key-verifier';
import { AuthKit, CLIENT_ADDRESS } from '../testing/auth.kit';
import { Tickets } from '../tickets/tickets';
import { CredentialResolver } from './credential-resolver';
import type { Credentials } from './credentials';

const OPERATOR_KEY = 'operator-key';
const handshake = (query: string): Partial<Credentials> => ({
  isHandshake: true,
  query: new URLSearchParams(query),
});
const bearer = (key: string): Partial<Credentials> => ({ authorization: `Bearer ${key}` });

describe(CredentialResolver.name, () => {
  describe('with keys', () => {
    let kit: AuthKit;

    beforeAll(async () => {
      kit = await AuthKit.start({ API_KEY: OPERATOR_KEY });
    }, 60_000);
    afterAll(() => kit.stop());

    it.each([
      ['Authorization', (key: string) => bearer(key)],
      ['X-API-Key', (key: string) => ({ apiKeyHeader: key })],
      ['?api_key=', (key: string) => handshake(`api_key=${key}`)],
      ['?token=', (key: string) => handshake(`token=${key}`)],
    ])('gives the same rights by %s', async (_, by) => {
      const { text, key } = await kit.aKey({ scopes: ['chat:read', 'rag'], pinnedUserId: 'alice' });
      const caller = await kit.resolve(by(text));
      expect(caller).toMatchObject({ keyId: key.id, pinnedUserId: 'alice', isAnonymous: false });
      expect([caller.may('chat', 'read'), caller.may('chat', 'write')]).toEqual([true, false]);
      expect([caller.may('rag', 'write'), caller.may('admin', 'read')]).toEqual([true, false]);
    });

    it('gives the same rights by a ticket', async () => {
      const { text, key } = await kit.aKey({ scopes: ['chat:read'] });
      const { ticket } = await kit.tickets.issue(await kit.resolve(bearer(text)));
      const caller = await kit.resolve(handshake(`ticket=${ticket}`));
      expect(caller.keyId).toBe(key.id);
      expect([caller.may('chat', 'read'), caller.may('chat', 'write')]).toEqual([true, false]);
    });

    it('gives the operator everything', async () => {
      const caller = await kit.resolve(bearer(OPERATOR_KEY));
      expect(caller).toMatchObject({ accountId: BUILT_IN_ACCOUNT_ID, isOperator: true });
      expect(caller.may('admin', 'write')).toBe(true);
    });

    it.each([
      ['no key', {}, 'API key is required'],
      ['a wrong key', bearer('wrong-key'), 'Invalid API key'],
      ['a key with a letter too many', bearer(`${OPERATOR_KEY}x`), 'Invalid API key'],
      [
        'a key in the query of no handshake',
        { query: new URLSearchParams('api_key=k') },
        'required',
      ],
      ['two keys', { ...bearer(OPERATOR_KEY), apiKeyHeader: 'other' }, 'two different'],
      ['Basic', { authorization: 'Basic dXNlcjpwYXNz' }, '"Bearer KEY"'],
      ['a made-up ticket', handshake('ticket=wt_made_up'), 'ticket is unknown'],
      [
        'a key that SQL would mind',
        bearer("'; DROP TABLE api_keys; --".replaceAll(' ', '')),
        'Invalid',
      ],
    ])('refuses %s', async (_, credentials, reason) => {
      const refusal = kit.resolve(credentials);
      await expect(refusal).rejects.toThrow(UnauthenticatedError);
      await expect(refusal).rejects.toThrow(reason);
    });

    it('takes a key that a person chose', async () => {
      const { text } = await kit.accounts.createUser({
        email: 'custom@example.com',
        customKey: 'custom_api_key_here',
      });
      await kit.hearNews();
      expect(await kit.resolve(bearer(text))).toMatchObject({ keyPrefix: 'cust' });
      await expect(kit.resolve(bearer('custom_api_key_her!'))).rejects.toThrow('Invalid API key');
    });

    it('refuses a revoked key when the instance has heard of it', async () => {
      const { text, key } = await kit.aKey();
      await kit.resolve(bearer(text));
      await kit.keys.revoke(key.id);
      await kit.hearNews();
      await expect(kit.resolve(bearer(text))).rejects.toThrow('it was revoked');
    });

    it('refuses a key that has expired', async () => {
      const { text, key } = await kit.aKey({ expiresAt: new Date('2999-01-01') });
      await kit.resolve(bearer(text));
      await kit.sql('UPDATE api_keys SET expires_at = now() WHERE id = $1', [key.id]);
      await kit.hearNews();
      await expect(kit.resolve(bearer(text))).rejects.toThrow('it has expired');
    });

    describe('for a caller who stays', () => {
      const came = async (terms = {}) => {
        const { text, key } = await kit.aKey(terms);
        return { key, caller: await kit.resolve(bearer(text)) };
      };

      it('is asked for nothing while no key changes', async () => {
        const { caller } = await came();
        const renewed = await kit.renew(caller);
        expect(renewed.keyId).toBe(caller.keyId);
        expect(await kit.renew(renewed)).toBe(renewed);
      });

      it('knows the rights of the key as they are now', async () => {
        const { caller, key } = await came({ scopes: ['chat'] });
        await kit.renew(caller);
        await kit.sql(`UPDATE api_keys SET scopes = '{chat:read}' WHERE id = $1`, [key.id]);
        await kit.hearNews();
        expect((await kit.renew(caller)).may('chat', 'write')).toBe(false);
      });

      it('ends with the key', async () => {
        const { caller, key } = await came();
        await kit.renew(caller);
        await kit.keys.revoke(key.id);
        await kit.hearNews();
        await expect(kit.renew(caller)).rejects.toThrow('it was revoked');
      });

      it('ends when the key expires, without any change', async () => {
        const { caller, key } = await came();
        await kit.sql(`UPDATE api_keys SET expires_at = clock_timestamp() WHERE id = $1`, [key.id]);
        await kit.hearNews();
        await expect(kit.renew(caller)).rejects.toThrow('it has expired');
      });
    });

    it('notes the use of a key', async () => {
      const { text, key } = await kit.aKey();
      await kit.resolve(bearer(text));
      await kit.hearNews();
      const [stored] = (await kit.keys.list()).filter(({ id }) => id === key.id);
      expect(stored?.lastUsedAt).toBeInstanceOf(Date);
    });
  });

  describe('without any key', () => {
    it('serves this machine with all rights, whatever is sent', async () => {
      const kit = await AuthKit.start();
      for (const credentials of [{}, bearer('dummy'), { authorization: 'Basic x' }]) {
        const caller = await kit.resolve(credentials);
        expect(caller).toMatchObject({ accountId: BUILT_IN_ACCOUNT_ID, isAnonymous: true });
        expect(caller.may('admin', 'write')).toBe(true);
      }
      await kit.stop();
    }, 60_000);

    it('asks for a key from the first one on', async () => {
      const kit = await AuthKit.start();
      const early = await kit.resolve({});
      expect(await kit.renew(early)).toBe(early);
      const { text } = await kit.aKey();
      await expect(kit.resolve({})).rejects.toThrow('API key is required');
      await expect(kit.renew(early)).rejects.toThrow('API key is required');
      await expect(kit.resolve(bearer(text))).resolves.toBeDefined();
      await kit.stop();
    }, 60_000);

    it('lets anonymous callers see metrics, but change nothing of the installation', async () => {
      const kit = await AuthKit.start({ ALLOW_ANONYMOUS: 'true' });
      const caller = await kit.resolve({});
      expect([caller.may('admin', 'read'), caller.may('admin', 'write')]).toEqual([true, false]);
      expect(caller.may('chat', 'write')).toBe(true);
      await kit.stop();
    }, 60_000);

    it.each(['open', 'anonymous', undefined])(
      'serves nobody in mode %s while the database is silent, because there may be a key now',
      async (current) => {
        const requireFreshness = () => {
          throw new UnavailableError('silent');
        };
        const module = await Test.createTestingModule({
          providers: [
            CredentialResolver,
            { provide: AccessMode, useValue: { current } },
            { provide: KeyVerifier, useValue: { requireFreshness } },
            { provide: Tickets, useValue: {} },
            { provide: KeyHolders, useValue: {} },
          ],
        }).compile();
        const nobody = { isHandshake: false, address: CLIENT_ADDRESS };
        await expect(module.get(CredentialResolver).resolve(nobody)).rejects.toThrow(
          UnavailableError,
        );
      },
    );
  });
});
