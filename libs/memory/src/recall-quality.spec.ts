import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PastTurns } from './facts/past-turns';
import { aPerson, MemoryKit } from './testing/memory.kit';

const FOLDER = join(__dirname, '../../../test/eval/memory/recall');
const TOP = 5;
const LEAST_SHARE = 0.85;

interface Question {
  readonly text: string;
  /** Stands in the fact or the message that answers. */
  readonly evidence: string;
}

interface Conversation {
  readonly said: readonly string[];
  readonly questions: readonly Question[];
}

function conversations(): readonly Conversation[] {
  return readdirSync(FOLDER).map((name) => {
    const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n').filter(Boolean);
    const questions = lines.flatMap((line) => {
      const [text, evidence] = line.startsWith('? ') ? line.slice(2).split(' => ') : [];
      return text === undefined || evidence === undefined ? [] : [{ text, evidence }];
    });
    return { said: lines.filter((line) => !line.startsWith('? ')), questions };
  });
}

// Conversations and questions are our own; most questions use other words than the sentence that answers.
describe('recall over long conversations', () => {
  let kit: MemoryKit;

  beforeAll(async () => {
    kit = await MemoryKit.start({ FEATURES_DISABLED: 'voice' });
  });

  afterAll(() => kit.stop());

  async function answers(person: ReturnType<typeof aPerson>, { text, evidence }: Question) {
    const facts = await kit.memory.recall(person, text, TOP);
    const turns = await kit.context.get(PastTurns).find(person, text, TOP);
    const shown = [...facts.map(({ fact }) => fact.content), ...turns.map((turn) => turn.text)];
    return shown.slice(0, TOP).some((each) => each.includes(evidence));
  }

  it(`has the evidence among the first ${TOP} for ${100 * LEAST_SHARE} % of the questions`, async () => {
    const missed: string[] = [];
    let asked = 0;
    for (const { said, questions } of conversations()) {
      const person = aPerson();
      expect(said.length).toBeGreaterThanOrEqual(30);
      for (const text of said) await kit.say(text, { ...person, sessionId: person.userId });
      await kit.indexAll();
      await kit.untilEmbedded();
      for (const question of questions) {
        asked += 1;
        if (!(await answers(person, question))) missed.push(question.text);
      }
    }
    const share = 1 - missed.length / asked;
    process.stdout.write(
      `Recall: ${asked} questions, ${(100 * share).toFixed(1)} % with the evidence in the top ${TOP}\n${missed.map((text) => `  missed: ${text}\n`).join('')}`,
    );
    expect(asked).toBeGreaterThanOrEqual(100);
    expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
