import { intentExamples } from '../../testing/intent-examples';
import { IntentModel } from '../intent-model';
import { readIntent } from '../read-intent';
import stored from '../trained-intents.json';
import { isHeldOut } from './examples';
import { trainIntentModel } from './train-intent-model';

describe(trainIntentModel.name, () => {
  const examples = intentExamples().filter((example) => !isHeldOut(example));

  it('makes the model in the repository out of the examples in the repository', () => {
    const made = trainIntentModel(examples);

    expect(made.intents).toEqual(stored.intents);
    expect(made.temperature).toBeCloseTo(stored.temperature, 5);
    const weights = [made, stored].map(({ weights: text }) => Buffer.from(text, 'base64'));
    const [a, b] = weights as [Buffer, Buffer];
    // Machines differ in the last digit of an exponential: one step of one weight in a thousand.
    const differing = a.filter((byte, at) => byte !== b[at]).length;
    expect(b).toHaveLength(a.length);
    expect(differing / a.length).toBeLessThan(0.001);
  });

  it('learns an intent of your own from a few utterances', () => {
    const rolls = ['roll the dice', 'roll a die', 'throw the dice', 'throw a die', 'dice please'];
    const own = rolls.map((text) => ({ intent: 'roll_dice', text }));
    const model = new IntentModel(trainIntentModel([...examples, ...own, ...own]));

    expect(readIntent('could you roll the dice for me', model).intent).toBe('roll_dice');
    expect(readIntent('play some jazz', model).intent).toBe('play_music');
  });
});

describe('the examples', () => {
  const all = intentExamples();

  it('are at least twenty for every intent, each in one place only', () => {
    const counts = new Map<string, number>();
    for (const { intent } of all) counts.set(intent, (counts.get(intent) ?? 0) + 1);

    expect([...counts].filter(([, count]) => count < 20)).toEqual([]);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('are held out by half, and the same half every time', () => {
    const share = all.filter(isHeldOut).length / all.length;

    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
    expect(isHeldOut({ intent: 'any', text: 'play some jazz' })).toBe(
      isHeldOut({ intent: 'other', text: 'play some jazz' }),
    );
  });
});
