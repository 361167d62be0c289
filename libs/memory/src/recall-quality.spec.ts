import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PastTurns } from './facts/past-turns';
import { aPerson, MemoryKit } from './testing/memory.kit';

jest.setTimeout(300_000);

const FOLDER = join(__dirname, '../../../test/eval/memory');
const TOP = 5;
/** An answer that claims to know. */
const CLAIMS = /^(?:You told me|You said|I was given|This is what I know)/u;

interface Question {
  readonly text: string;
  /** Stands in the fact or the message that answers; absent where nothing does. */
  readonly evidence?: string | undefined;
}

interface Conversation {
  readonly said: readonly string[];
  readonly questions: readonly Question[];
}

function conversationsIn(folder: string): readonly Conversation[] {
  return readdirSync(join(FOLDER, folder)).map((name) => {
    const lines = readFileSync(join(FOLDER, folder, name), 'utf8')
      .split('\n')
      .filter(Boolean);
    const questions = lines.flatMap((line) => {
      const [text = '', evidence] = line.slice(2).split(' => ');
      return /^[?!] /u.test(line) ? [{ text, evidence }] : [];
    });
    return { said: lines.filter((line) => !/^[?!] /u.test(line)), questions };
  });
}

// Conversations and questions are our own; most questions use other words than the sentence that answers. Where
// the limits lie was chosen by the first folder; the second only measures.
describe.each([
  { folder: 'recall', least: 100, leastUnknown: 15 },
  { folder: 'recall-held-out', least: 30, leastUnknown: 15 },
])('recall over the long conversations of $folder', ({ folder, least, leastUnknown }) => {
  let kit: MemoryKit;
  const missed: string[] = [];
  const invented: string[] = [];
  const counts = { known: 0, found: 0, said: 0, unknown: 0 };

  async function isShown(person: ReturnType<typeof aPerson>, text: string, evidence: string) {
    const facts = await kit.memory.recall(person, text, TOP);
    const turns = await kit.context.get(PastTurns).find(person, text, TOP);
    const shown = [...facts.map(({ fact }) => fact.content), ...turns.map((turn) => turn.text)];
    return shown.slice(0, TOP).some((each) => each.includes(evidence));
  }

  async function ask(person: ReturnType<typeof aPerson>, { text, evidence }: Question) {
    const answer = (await kit.say(text, person)).answer;
    if (evidence === undefined) {
      counts.unknown += 1;
      if (CLAIMS.test(answer ?? '')) invented.push(`${text} → ${answer}`);
      return;
    }
    counts.known += 1;
    if (answer?.includes(evidence)) counts.said += 1;
    if (await isShown(person, text, evidence)) counts.found += 1;
    else missed.push(text);
  }

  beforeAll(async () => {
    kit = await MemoryKit.start({ FEATURES_DISABLED: 'voice' });
    for (const { said, questions } of conversationsIn(folder)) {
      const person = aPerson();
      expect(said.length).toBeGreaterThanOrEqual(30);
      for (const text of said) await kit.say(text, { ...person, sessionId: person.userId });
      await kit.indexAll();
      await kit.untilEmbedded();
      await kit.untilTurnsAreEmbedded(person);
      // One after another: on a busy machine a crowd would wait too long for its vectors, and be searched by words.
      for (const question of questions) await ask(person, question);
    }
  });

  afterAll(async () => {
    await kit.stop();
    const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
    process.stdout.write(
      [
        `Recall, ${folder}: ${counts.known} questions, ${share(counts.found, counts.known)} with the evidence in the top ${TOP},`,
        `  ${share(counts.said, counts.known)} answered with it without a model;`,
        `  ${counts.unknown} that nothing answers, of which ${invented.length} got an answer from memory all the same`,
        ...missed.map((text) => `  missed: ${text}`),
        ...invented.map((text) => `  invented: ${text}`),
        '',
      ].join('\n'),
    );
  });

  it(`has the evidence among the first ${TOP} for 85 % of the questions`, () => {
    expect(counts.known).toBeGreaterThanOrEqual(least);
    expect(counts.found / counts.known).toBeGreaterThanOrEqual(0.85);
  });

  it('seldom answers what it was never told', () => {
    expect(counts.unknown).toBeGreaterThanOrEqual(leastUnknown);
    expect(invented.length / counts.unknown).toBeLessThanOrEqual(0.25);
  });
});
