import type { Understanding } from '@parley/ai';
import type { Action } from './action';
import type { Origin } from './action-context';

/** An intent less likely than this does not count as what the person may have meant. */
const SUPPORT = 0.1;

/**
 * On whose behalf a model called an action. A model that has read foreign text (a document, pasted text, the
 * result of a tool) may have been talked into it there: its call counts as the person's only where the
 * person's own words point to the action too.
 */
export function originOfCall(
  action: Action,
  understanding: Understanding,
  hasForeignText: boolean,
): Origin {
  if (!hasForeignText) return 'model';
  const isMeant = understanding.candidates.some(
    ({ intent, confidence }) => intent in action.intents && confidence >= SUPPORT,
  );
  return isMeant ? 'model' : 'document';
}

/** The taint rule: what changes something takes the person's own turn. */
export function mayTrigger(origin: Origin, { effect }: Pick<Action, 'effect'>): boolean {
  return effect === 'read' || origin === 'user' || origin === 'model';
}
