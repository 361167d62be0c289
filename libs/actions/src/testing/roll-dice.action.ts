import { Action, type ActionResult, ProvidesAction } from '@parley/actions';
import { z } from 'zod';

const schema = z.strictObject({
  sides: z.int().min(2).max(100).default(6).describe('Sides of the die.'),
});
type RollDice = z.infer<typeof schema>;

@ProvidesAction()
export class RollDiceAction extends Action<RollDice> {
  readonly name = 'roll_dice';
  readonly description = 'Rolls a die when the user wants to leave something to chance.';
  override readonly ability = 'roll a die';
  readonly schema = schema;
  readonly scope = 'chat';
  readonly effect = 'read';
  override readonly intents = { roll_dice: () => ({}) };

  async run({ sides }: RollDice): Promise<ActionResult> {
    const rolled = 1 + Math.floor(Math.random() * sides);
    return { say: `You rolled a ${rolled}.`, data: { rolled, sides } };
  }
}
