import { aKey, anAccount } from '../testing/a-key';
import { userListReport } from './user-list.report';

describe(userListReport.name, () => {
  it('counts the keys of a user and those that are dead', () => {
    const keys = [aKey(), aKey({ standing: 'revoked' }), aKey({ standing: 'expired' })];
    const { text } = userListReport([{ ...anAccount(), keys }]);
    expect(text).toContain('Total users: 1\n');
    expect(text).toMatch(
      /you@example\.com +2026-11-21 09:00:00 UTC +3 keys \(1 revoked, 1 expired\)$/,
    );
  });

  it('never shows a key, because nobody has it', () => {
    const { json } = userListReport([{ ...anAccount(), keys: [aKey()] }]);
    expect(JSON.stringify(json)).toContain('"prefix":"pk_1a2b3c4d"');
    expect(json).toMatchObject({ total: 1, users: [{ email: 'you@example.com', keys: [{}] }] });
  });
});
