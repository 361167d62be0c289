import type { AccessModeName } from '@parley/auth';
import type { AccessConfig } from '@parley/config';
import type { OriginPolicy } from './origin-rule';

/** The rule's inputs at this moment. While nobody knows yet whether there is a key, the strictest mode counts. */
export function originPolicyOf(
  { corsOrigins, allowedHosts }: AccessConfig,
  mode: AccessModeName | undefined,
): OriginPolicy {
  return { mode: mode ?? 'open', corsOrigins, allowedHosts };
}
