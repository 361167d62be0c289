import type { Config } from '@parley/config';
import { isLoopbackAddress } from '../http/origin/loopback';
import { StartError } from './start.error';

/**
 * A server without any key must not be reachable from other machines by oversight.
 * @throws StartError that names both ways out.
 */
export function refuseExposure(config: Config, isOpen: boolean): void {
  if (!isOpen || config.access.allowAnonymous || isLoopbackAddress(config.host)) return;
  throw new StartError(
    `HOST ${config.host} lets other machines in, but there is no API key. Set one (-e API_KEY=…) or allow everybody (-e ALLOW_ANONYMOUS=true).`,
  );
}
