import { aKey, anAccount } from '../testing/a-key';
import { verifiedKeyReport } from './verified-key.report';

describe(verifiedKeyReport.name, () => {
  it('names the user of a valid key', () => {
    const { text, json, exitCode } = verifiedKeyReport({ account: anAccount(), key: aKey() });
    expect(text).toMatch(/^✓ Valid API key\n {2}Username: you@example.com\n {2}User ID: 2222/);
    expect(json).toMatchObject({
      valid: true,
      standing: 'valid',
      user: { email: anAccount().email },
    });
    expect(exitCode).toBe(0);
  });

  it("knows the operator's key", () => {
    const { text, exitCode } = verifiedKeyReport({ account: anAccount(), key: undefined });
    expect(text).toContain('API_KEY of the environment');
    expect(exitCode).toBe(0);
  });

  it.each([
    ['revoked', 'it was revoked'],
    ['expired', 'it has expired'],
  ] as const)('calls a key that is %s invalid and says why', (standing, reason) => {
    const found = { account: anAccount(), key: aKey({ standing }) };
    const { text, json, exitCode } = verifiedKeyReport(found);
    expect(text).toContain(`✗ Invalid API key: ${reason}`);
    expect(json).toMatchObject({ valid: false, standing });
    expect(exitCode).toBe(3);
  });

  it('has nothing more to say of an unknown text', () => {
    expect(verifiedKeyReport(undefined)).toEqual({
      json: { valid: false, standing: 'unknown', user: null, key_details: null },
      text: '✗ Invalid API key',
      exitCode: 3,
    });
  });
});
