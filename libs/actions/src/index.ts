export {
  Action,
  type ActionEffect,
  type ActionResult,
  type ArgumentsOf,
  type Expectation,
} from './action';
export {
  type ActionContext,
  type ActionOwner,
  type ActionScope,
  type ActionTurn,
  type Origin,
  type Permissions,
} from './action-context';
export { ActionRegistry, type IntentRoute } from './action-registry';
export { type ActionRun, type ActionStatus, isDone } from './action-run';
export { type ActionCall, ActionRunner } from './action-runner';
export { ActionsModule } from './actions.module';
/** @public */
export { confirmation } from './confirmation';
export { Flow, type FlowReply, type FlowResult } from './flow';
export { originOfCall } from './origin';
export { ProvidesAction, ProvidesFlow } from './provides-action.decorator';
