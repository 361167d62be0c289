import type { Accounts, ApiKeys } from '@parley/auth';
import type { ConversationsRepository, OperatorSessionsRepository } from '@parley/sessions';

/** What commands work with. */
export interface ToolParts {
  readonly accounts: Accounts;
  readonly keys: ApiKeys;
  readonly sessions: OperatorSessionsRepository;
  readonly conversations: ConversationsRepository;
}
