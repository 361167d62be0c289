import { Action, type ActionContext, type ActionResult, ProvidesAction } from '@parley/actions';
import { Clock, Ids } from '@parley/common';
import { newSessionId } from '@parley/sessions';
import { z } from 'zod';

const nothing = z.strictObject({});

/**
 * Gives the client the id of a conversation that does not exist yet: it begins with the first message that names
 * it. The server cannot make a client do so, and says that.
 */
@ProvidesAction()
export class NewConversationAction extends Action<z.infer<typeof nothing>> {
  readonly name = 'new_conversation';
  readonly description = 'Gives the app a new conversation to switch to, when the user wants one.';
  override readonly ability = 'start a new conversation';
  readonly schema = nothing;
  readonly scope = 'chat';
  readonly effect = 'read';
  override readonly publicName = 'ConversationAction';
  override readonly isTool = false;
  override readonly intents = { new_conversation: () => ({}) };

  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    super();
  }

  async run(_args: unknown, { owner }: ActionContext): Promise<ActionResult> {
    const id = newSessionId(owner.userId, this.clock.now(), this.ids.uuid());
    return {
      say: 'A new conversation is ready: your app can switch to it. Until it does, we go on in this one.',
      data: { operation: 'new_conversation', session_id: id },
    };
  }
}
