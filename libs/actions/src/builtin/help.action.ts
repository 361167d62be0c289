import { EMBEDDED, HOW_TO_CONFIGURE, ModelRegistry } from '@parley/ai';
import { z } from 'zod';
import { Action, type ActionResult } from '../action';
import type { ActionContext } from '../action-context';
import { ActionRegistry } from '../action-registry';
import { ProvidesAction } from '../provides-action.decorator';

const nothing = z.strictObject({});

/** Says what this installation can do for this caller: whatever is registered and permitted. */
@ProvidesAction()
export class HelpAction extends Action<z.infer<typeof nothing>> {
  readonly name = 'list_abilities';
  readonly description = 'Lists what the assistant can do for this user besides talking.';
  readonly schema = nothing;
  readonly scope = 'chat';
  readonly effect = 'read';
  override readonly intents = { help: () => ({}) };

  constructor(
    private readonly registry: ActionRegistry,
    private readonly models: ModelRegistry,
  ) {
    super();
  }

  async run(_args: unknown, { permissions }: ActionContext): Promise<ActionResult> {
    const abilities = this.registry
      .permitted(permissions)
      .flatMap((action) =>
        action.ability === undefined || !action.isAble() ? [] : [action.ability],
      );
    const hasModel = this.models.resolve().provider !== EMBEDDED;
    const rest = hasModel
      ? 'And I can talk with you about anything.'
      : `For anything else I need a language model. ${HOW_TO_CONFIGURE}`;
    const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(abilities);
    return { say: `I can ${list}. ${rest}`, data: { abilities } };
  }
}
