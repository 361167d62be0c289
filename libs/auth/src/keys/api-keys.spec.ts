import { ConflictError, InvalidInputError, NotFoundError } from '@parley/common';
import { BUILT_IN_ACCOUNT_ID } from '../built-in-account';
import { AuthKit } from '../testing/auth.kit';
import { ApiKeys } from './api-keys';

describe(ApiKeys.name, () => {
  let kit: AuthKit;
  let sut: ApiKeys;

  beforeAll(async () => {
    kit = await AuthKit.start({ API_KEY: 'operator-key' });
    sut = kit.keys;
    await kit.accounts.createUser({ email: 'acme@example.com', customKey: 'acme_first' });
  }, 60_000);
  afterAll(() => kit.stop());

  it('makes a key with the terms that it is given', async () => {
    const expiresAt = new Date('2999-01-01T00:00:00Z');
    const { key, text } = await sut.create({
      account: 'ACME@example.com',
      name: 'kiosk',
      scopes: ['chat', 'voice'],
      isReadOnly: true,
      pinnedUserId: 'alice',
      requestsPerMinute: 30,
      expiresAt,
    });
    expect(text.startsWith(key.prefix)).toBe(true);
    expect(key).toMatchObject({
      name: 'kiosk',
      scopes: ['chat:read', 'voice:read'],
      pinnedUserId: 'alice',
      requestsPerMinute: 30,
      expiresAt,
      standing: 'valid',
    });
  });

  it('makes a key of the built-in account', async () => {
    const { key } = await sut.create({ account: BUILT_IN_ACCOUNT_ID });
    expect(key.accountId).toBe(BUILT_IN_ACCOUNT_ID);
  });

  it('makes none for an account that does not exist, or on terms that cannot be meant', async () => {
    await expect(sut.create({ account: 'nobody@example.com' })).rejects.toThrow(NotFoundError);
    const terms = { account: 'acme@example.com', scopes: ['everything'] };
    await expect(sut.create(terms)).rejects.toThrow(InvalidInputError);
  });

  it('lists the keys of one account', async () => {
    const keys = await sut.list('acme@example.com');
    expect(keys[0]).toMatchObject({ prefix: 'acme' });
    expect(new Set(keys.map(({ accountId }) => accountId)).size).toBe(1);
    expect((await sut.list()).length).toBeGreaterThan(keys.length);
  });

  it('revokes one key by its id or prefix, and no other', async () => {
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => kit.aKey()));
    if (!one || !two || !three) throw new Error('three keys were made');
    expect(await sut.revoke(one.key.id)).toMatchObject({ standing: 'revoked' });
    expect(await sut.revoke(two.key.prefix)).toMatchObject({ id: two.key.id });
    expect((await sut.verify(three.text))?.key?.standing).toBe('valid');
  });

  it('keeps the first date when a key is revoked twice', async () => {
    const { key } = await kit.aKey();
    const first = await sut.revoke(key.id);
    expect(await sut.revoke(key.id)).toEqual(first);
  });

  it('asks for the id where a prefix names several', async () => {
    await kit.accounts.createUser({ email: 'acme2@example.com', customKey: 'acme_second' });
    await expect(sut.revoke('acme')).rejects.toThrow(ConflictError);
    await expect(sut.revoke('pk_none')).rejects.toThrow(NotFoundError);
  });

  it('says whose key a text is', async () => {
    const { key, text } = await kit.aKey();
    expect(await sut.verify(text)).toMatchObject({
      account: { id: key.accountId },
      key: { id: key.id },
    });
    expect(await sut.verify('acme_first')).toMatchObject({
      account: { email: 'acme@example.com' },
    });
    expect(await sut.verify('operator-key')).toMatchObject({
      account: { id: BUILT_IN_ACCOUNT_ID },
      key: undefined,
    });
    expect(await sut.verify('nobodys-key')).toBeUndefined();
    expect(await sut.verify('nul\0')).toBeUndefined();
  });

  it('lets only so many chosen keys begin alike, because each costs a slow hash', async () => {
    await kit.sql(
      `INSERT INTO api_keys (id, account_id, prefix, algorithm, hash, salt, scopes)
       SELECT gen_random_uuid(), $1, 'many', 'scrypt', '', '', '{}' FROM generate_series(1, 8)`,
      [BUILT_IN_ACCOUNT_ID],
    );
    const ninth = kit.accounts.createUser({ email: 'many@example.com', customKey: 'many-keys' });
    await expect(ninth).rejects.toThrow('begin with "many" already');
  });
});
