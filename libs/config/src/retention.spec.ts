import { parseRetention } from './retention';

const ACCOUNT = '0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11';

describe(parseRetention.name, () => {
  it('reads rules for everybody and for one account', () => {
    expect(parseRetention(['messages=90', `${ACCOUNT.toUpperCase()}/facts=30`])).toEqual([
      { accountId: undefined, dataClass: 'messages', days: 90 },
      { accountId: ACCOUNT, dataClass: 'facts', days: 30 },
    ]);
    expect(parseRetention([])).toEqual([]);
  });

  it.each(['messages', 'messages=', 'messages=0', 'audio=3', 'messages=-1', 'x/messages=1', '=1'])(
    'refuses %s by name',
    (entry) => {
      expect(() => parseRetention([entry])).toThrow(JSON.stringify(entry));
    },
  );
});
