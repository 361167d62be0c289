import { DEFAULT_GRANTS, type Grant, SCOPES } from './scope';
import { Principal } from './principal';

/** The operator's account, to which open mode's data belongs too. The same in every installation. */
export const BUILT_IN_ACCOUNT_ID = '00000000-0000-4000-8000-000000000001';

/** Its e-mail until the first administrator takes it over. */
export const BUILT_IN_EMAIL = 'built-in@localhost';

const READ_ADMIN: readonly Grant[] = [...DEFAULT_GRANTS, 'admin:read'];

/** The holder of `API_KEY`. */
export const OPERATOR = new Principal({
  accountId: BUILT_IN_ACCOUNT_ID,
  grants: SCOPES,
  isOperator: true,
});

/** A caller in open mode, which listens on loopback only: whoever gets there owns the machine. */
export const LOCAL_CALLER = new Principal({
  accountId: BUILT_IN_ACCOUNT_ID,
  grants: SCOPES,
  isAnonymous: true,
});

/**
 * A caller without a key from anywhere (`ALLOW_ANONYMOUS`). May read what `admin` covers, because metrics
 * need that scope in keyed mode only and there is no second account to see; may not make keys.
 */
export const ANONYMOUS_CALLER = new Principal({
  accountId: BUILT_IN_ACCOUNT_ID,
  grants: READ_ADMIN,
  isAnonymous: true,
});
