import { toNewKey } from './keys-create.options';

describe(toNewKey.name, () => {
  const account = 'you@example.com';

  it('leaves to the library what nobody asked for', () => {
    expect(toNewKey({ account })).toEqual({ account });
  });

  it('passes on what was asked for', () => {
    const expires = new Date('2027-01-01T00:00:00Z');
    const options = {
      account,
      expires,
      scopes: ['chat'],
      readOnly: true,
      user: 'alice',
      requestsPerMinute: 5,
      name: 'laptop',
    };
    expect(toNewKey(options)).toEqual({
      account,
      scopes: ['chat'],
      isReadOnly: true,
      expiresAt: expires,
      pinnedUserId: 'alice',
      requestsPerMinute: 5,
      name: 'laptop',
    });
  });

  it('adds admin to the scopes that were named, or to all others', () => {
    expect(toNewKey({ account, admin: true, scopes: ['chat'] }).scopes).toEqual(['chat', 'admin']);
    expect(toNewKey({ account, admin: true }).scopes).toEqual([
      'chat',
      'memory',
      'rag',
      'music',
      'voice',
      'booking',
      'admin',
    ]);
  });
});
