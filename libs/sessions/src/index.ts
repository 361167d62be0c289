export { type Exchange, type Message, type TurnState } from './conversation';
export { ConversationsModule } from './conversations.module';
export { ConversationsRepository } from './conversations.repository';
export {
  OperatorSessionsRepository,
  type SessionFilter,
  type SessionRecord,
  type SessionTotals,
} from './operator-sessions.repository';
export {
  DEFAULT_USER_ID,
  type NewSession,
  type Owner,
  type Session,
  type SessionKind,
} from './session';
export { assertSessionIdIsFree, newSessionId } from './session-id';
export { SessionsModule } from './sessions.module';
export { type SessionScope } from './sessions.repository';
export { SessionsService } from './sessions.service';
