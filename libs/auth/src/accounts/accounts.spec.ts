import { ConflictError, InvalidInputError, NotFoundError } from '@parley/common';
import { BUILT_IN_ACCOUNT_ID, BUILT_IN_EMAIL } from '../built-in-account';
import { AuthKit } from '../testing/auth.kit';
import { Accounts } from './accounts';

describe(Accounts.name, () => {
  describe('of an open server', () => {
    let kit: AuthKit;

    beforeEach(async () => {
      kit = await AuthKit.start();
    }, 60_000);
    afterEach(() => kit.stop());

    it('gives an administrator who is the first user what open mode left behind', async () => {
      const created = await kit.accounts.createUser({ email: 'boss@example.com', isAdmin: true });
      expect(created).toMatchObject({
        wasOpen: true,
        account: { id: BUILT_IN_ACCOUNT_ID, email: 'boss@example.com' },
      });
      expect(created.key.scopes).toContain('admin');
      expect((await kit.accounts.list()).map(({ email }) => email)).toEqual(['boss@example.com']);
    });

    it('gives any other first user an account of their own', async () => {
      const created = await kit.accounts.createUser({ email: 'ann@example.com' });
      expect(created.wasOpen).toBe(true);
      expect(created.account.id).not.toBe(BUILT_IN_ACCOUNT_ID);
      expect(created.key.scopes).not.toContain('admin');
    });

    it('has one first user, also of several at once', async () => {
      const emails = ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'];
      const users = await Promise.all(
        emails.map((email) => kit.accounts.createUser({ email, isAdmin: true })),
      );
      expect(users.filter(({ wasOpen }) => wasOpen)).toHaveLength(1);
      const owners = users.filter(({ account }) => account.id === BUILT_IN_ACCOUNT_ID);
      expect(owners.map(({ wasOpen }) => wasOpen)).toEqual([true]);
    });
  });

  describe('of a keyed server', () => {
    let kit: AuthKit;

    beforeAll(async () => {
      kit = await AuthKit.start({ API_KEY: 'operator-key' });
    }, 60_000);
    afterAll(() => kit.stop());

    it('leaves the built-in account to the operator', async () => {
      const created = await kit.accounts.createUser({ email: 'second@example.com', isAdmin: true });
      expect(created.wasOpen).toBe(false);
      expect(created.account.id).not.toBe(BUILT_IN_ACCOUNT_ID);
      expect((await kit.accounts.list())[0]).toMatchObject({ email: BUILT_IN_EMAIL, keys: [] });
    });

    it('shows a key once and never keeps it', async () => {
      const { text } = await kit.accounts.createUser({ email: 'secret@example.com' });
      const tables = await kit.sql('SELECT k.*, encode(k.hash, $1) FROM api_keys k', ['escape']);
      expect(text).toMatch(/^pk_/);
      expect(JSON.stringify(tables)).not.toContain(text);
    });

    it('lists users with how their keys stand', async () => {
      const { key } = await kit.accounts.createUser({ email: 'listed@example.com' });
      const users = await kit.accounts.list();
      const listed = users.find(({ email }) => email === 'listed@example.com');
      expect(listed?.keys).toMatchObject([
        { id: key.id, prefix: key.prefix, standing: 'valid', lastUsedAt: null, expiresAt: null },
      ]);
    });

    it('revokes all keys of one user, and of nobody else', async () => {
      const email = 'leaving@example.com';
      const { account } = await kit.accounts.createUser({ email });
      await kit.keys.create({ account: account.id });
      const staying = await kit.accounts.createUser({ email: 'staying@example.com' });
      expect(await kit.accounts.revokeKeys('Leaving@Example.com')).toBe(2);
      expect(await kit.accounts.revokeKeys(email)).toBe(0);
      const standings = (await kit.keys.list(email)).map(({ standing }) => standing);
      expect(standings).toEqual(['revoked', 'revoked']);
      expect(await kit.keys.list(staying.account.id)).toMatchObject([{ standing: 'valid' }]);
    });

    it('knows no stranger', async () => {
      await expect(kit.accounts.revokeKeys('nobody@example.com')).rejects.toThrow(NotFoundError);
    });

    it('makes no second user of one e-mail, in whatever case', async () => {
      await kit.accounts.createUser({ email: 'twice@example.com' });
      const again = kit.accounts.createUser({ email: 'TWICE@example.com' });
      await expect(again).rejects.toThrow(ConflictError);
      await expect(kit.accounts.createUser({ email: BUILT_IN_EMAIL })).rejects.toThrow(
        ConflictError,
      );
    });

    it('makes no user with a key that is taken', async () => {
      const customKey = 'shared_secret';
      await kit.accounts.createUser({ email: 'one@example.com', customKey });
      const two = kit.accounts.createUser({ email: 'two@example.com', customKey });
      await expect(two).rejects.toThrow('in use already');
      const emails = (await kit.accounts.list()).map(({ email }) => email);
      expect(emails).not.toContain('two@example.com');
      const operators = { email: 'three@example.com', customKey: 'operator-key' };
      await expect(kit.accounts.createUser(operators)).rejects.toThrow('in use already');
    });

    it('frees the text of a revoked key', async () => {
      const customKey = 'used_again';
      await kit.accounts.createUser({ email: 'before@example.com', customKey });
      await kit.accounts.revokeKeys('before@example.com');
      const { key } = await kit.accounts.createUser({ email: 'after@example.com', customKey });
      expect((await kit.keys.verify(customKey))?.key?.id).toBe(key.id);
    });

    it.each(['', 'nobody', 'a b@example.com', '@example.com', 'a@', `${'x'.repeat(250)}@y.de`])(
      'refuses the e-mail %p',
      async (email) => {
        await expect(kit.accounts.createUser({ email })).rejects.toThrow(InvalidInputError);
      },
    );
  });
});
