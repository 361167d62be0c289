import { Principal } from '../principal';
import { isGrant } from '../scope';
import type { ApiKeyEntity } from './api-key.entity';

/** What the holder of a key may do, if the key is alive. A scope that this version does not know gives nothing. */
export function principalOf(key: ApiKeyEntity): Principal {
  return new Principal({
    accountId: key.accountId,
    keyId: key.id,
    keyPrefix: key.prefix,
    grants: key.scopes.filter(isGrant),
    pinnedUserId: key.pinnedUserId ?? undefined,
    requestsPerMinute: key.requestsPerMinute ?? undefined,
  });
}
