import { loadConfig } from '@parley/config';
import { refuseExposure } from './exposure';

const check = (environment: Record<string, string>, isOpen: boolean) => () => {
  refuseExposure(loadConfig(environment).config, isOpen);
};

describe(refuseExposure.name, () => {
  it.each(['0.0.0.0', '::', '192.168.1.5', 'parley.example.com', '127.0.0.1.example.com'])(
    'refuses to open %s to everybody and names both ways out',
    (HOST) => {
      expect(check({ HOST }, true)).toThrow(/-e API_KEY=….*-e ALLOW_ANONYMOUS=true/);
    },
  );

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('lets %s be open', (HOST) => {
    expect(check({ HOST }, true)).not.toThrow();
  });

  it('lets a server with a key listen anywhere', () => {
    expect(check({ HOST: '0.0.0.0' }, false)).not.toThrow();
  });

  it('lets a server listen anywhere that is meant to be open', () => {
    expect(check({ HOST: '0.0.0.0', ALLOW_ANONYMOUS: 'true' }, true)).not.toThrow();
  });
});
