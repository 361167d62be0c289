import { aKey, anAccount } from '../testing/a-key';
import { createdUserReport } from './created-user.report';

describe(createdUserReport.name, () => {
  const created = { account: anAccount(), key: aKey(), text: 'pk_1a2b3c4d_secret', wasOpen: false };

  it('shows the key with a warning that it is the only time', () => {
    const { text } = createdUserReport(created, false);
    expect(text).toContain('✓ User created successfully');
    expect(text).toContain('API Key: pk_1a2b3c4d_secret');
    expect(text).toContain('will not be shown again');
    expect(text).not.toContain('first key');
  });

  it('says what the first key changes, and where earlier data is', () => {
    const { text, json } = createdUserReport({ ...created, wasOpen: true }, false);
    expect(text).toContain('from now on every caller needs one');
    expect(text).toContain('notices within seconds');
    expect(text).toContain('keys create --account built-in@localhost');
    expect(json).toHaveProperty('was_open', true);
  });

  it('tells the first administrator that the built-in account is theirs', () => {
    const { text } = createdUserReport({ ...created, wasOpen: true }, true);
    expect(text).toContain('The user has the built-in account');
    expect(text).not.toContain('--account built-in@localhost');
  });

  it('gives programs the key by itself', () => {
    expect(createdUserReport(created, false).json).toMatchObject({
      user: { email: 'you@example.com' },
      key: 'pk_1a2b3c4d_secret',
      key_details: { prefix: 'pk_1a2b3c4d', standing: 'valid' },
    });
  });
});
