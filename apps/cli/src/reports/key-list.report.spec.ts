import { aKey, anAccount } from '../testing/a-key';
import { keyListReport } from './key-list.report';

describe(keyListReport.name, () => {
  it('shows what each key may do, for whom and until when', () => {
    const key = aKey({
      name: 'laptop',
      pinnedUserId: 'alice',
      expiresAt: new Date('2027-01-01T00:00:00Z'),
      standing: 'revoked',
      revokedAt: new Date('2026-12-01T00:00:00Z'),
    });
    const row = keyListReport([key], [anAccount()]).text.split('\n').at(-1);
    expect(row?.split(/ {2,}/)).toEqual([
      key.id,
      'pk_1a2b3c4d',
      'laptop',
      'you@example.com',
      'chat, memory',
      'alice',
      '2027-01-01 00:00:00 UTC',
      'never',
      'revoked 2026-12-01 00:00:00 UTC',
    ]);
  });

  it('gives programs the e-mail beside the key', () => {
    expect(keyListReport([aKey()], [anAccount()]).json).toMatchObject({
      total: 1,
      keys: [{ prefix: 'pk_1a2b3c4d', account: 'you@example.com', standing: 'valid' }],
    });
  });
});
