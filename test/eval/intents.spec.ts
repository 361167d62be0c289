import {
  EmbeddedIntentDetector,
  Embedders,
  GENERAL_CHAT,
  Meanings,
  type Understanding,
} from '@parley/ai';
import { type Example, intentExamples, isHeldOut } from '@parley/ai/testing';
import { loadConfig } from '@parley/config';
import { specWorkers } from '@parley/workers/testing';
import { UNSEEN_PLAY_REQUESTS, UNSEEN_TALK } from './unseen-utterances';

/** What is answered with a word and changes nothing. */
const MERE_WORDS = ['greeting', 'thanks', 'goodbye', 'small_talk', 'yes', 'no', GENERAL_CHAT];

interface Judged extends Example {
  readonly found: Understanding;
}

describe('intents, on utterances that the trainer never saw', () => {
  const workers = specWorkers();
  // As patient as it takes: what is measured is the judgement.
  const meanings = new Meanings(new Embedders(loadConfig({}).config, workers), undefined, 60_000);
  const sut = new EmbeddedIntentDetector(undefined, meanings);
  const report: string[] = [];
  let judged: readonly Judged[];

  const judge = (
    examples: readonly Example[],
    vectorWhere?: 'unsure' | 'between_actions',
  ): Promise<Judged[]> =>
    Promise.all(
      examples.map(async (example) => ({
        ...example,
        found: await sut.detect({
          text: example.text,
          now: new Date('2026-11-28T10:00:00Z'),
          timeZone: 'UTC',
          vectorWhere,
        }),
      })),
    );
  const as = (intent: string, texts: readonly string[]) =>
    judge(texts.map((text) => ({ intent, text })));
  const share = (all: readonly Judged[], isSo: (each: Judged) => boolean) =>
    all.filter(isSo).length / all.length;
  const isRight = ({ intent, found }: Judged) => found.intent === intent;
  const isFalseAction = ({ found }: Judged) => !MERE_WORDS.includes(found.intent);
  const note = (what: string, value: number, count: number) =>
    report.push(`${what.padEnd(58)} ${(100 * value).toFixed(1).padStart(5)} %  of ${count}`);

  beforeAll(async () => {
    judged = await judge(intentExamples().filter(isHeldOut));
  });

  afterAll(async () => {
    await workers.onApplicationShutdown();
    process.stdout.write(`\n${report.join('\n')}\n`);
  });

  it('recognises at least 95 % of play requests', () => {
    const play = judged.filter(({ intent }) => intent === 'play_music');
    const recall = share(play, isRight);
    note('play requests recognised (held out)', recall, play.length);
    expect(play.length).toBeGreaterThanOrEqual(50);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('takes at most 1 % of what is out of scope for a request to do something', () => {
    const talk = judged.filter(({ intent }) => intent === GENERAL_CHAT);
    const falseActions = share(talk, isFalseAction);
    note('false actions on out-of-scope talk (held out)', falseActions, talk.length);
    expect(talk.length).toBeGreaterThanOrEqual(200);
    expect(falseActions).toBeLessThanOrEqual(0.01);
  });

  it('gets at least nine of ten right, whatever they want', () => {
    const accuracy = share(judged, isRight);
    note('all intents right (held out)', accuracy, judged.length);
    expect(accuracy).toBeGreaterThanOrEqual(0.9);
  });

  it('is right more often where the meaning has a say in what the words leave open', async () => {
    const heldOut = intentExamples().filter(isHeldOut);
    const talk = (all: readonly Judged[]) => all.filter(({ intent }) => intent === GENERAL_CHAT);
    const byMeaning = await judge(heldOut, 'unsure');
    note(
      'all intents right, with vectors where unsure (held out)',
      share(byMeaning, isRight),
      judged.length,
    );
    note(
      'false actions on talk, the same (held out)',
      share(talk(byMeaning), isFalseAction),
      talk(byMeaning).length,
    );
    const between = share(await judge(heldOut, 'between_actions'), isRight);
    note('all intents right, vectors between two actions only', between, judged.length);
    expect(share(byMeaning, isRight)).toBeGreaterThan(share(judged, isRight));
    expect(share(talk(byMeaning), isFalseAction)).toBeLessThanOrEqual(
      share(talk(judged), isFalseAction),
    );
    expect(between).toBeGreaterThanOrEqual(share(judged, isRight));
  });

  it('is right about as often as its confidence says', () => {
    const sure = judged.filter(
      ({ found }) => found.confidence >= 0.85 && found.intent !== GENERAL_CHAT,
    );
    const rightWhenSure = share(sure, isRight);
    note('right where the confidence is 0.85 or more', rightWhenSure, sure.length);
    expect(sure.length).toBeGreaterThan(judged.length / 4);
    expect(rightWhenSure).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps this up on utterances written after it was finished', async () => {
    const play = await as('play_music', UNSEEN_PLAY_REQUESTS);
    const talk = await as(GENERAL_CHAT, UNSEEN_TALK);
    note('play requests recognised (written later)', share(play, isRight), play.length);
    note('false actions on talk (written later)', share(talk, isFalseAction), talk.length);
    expect(share(play, isRight)).toBeGreaterThanOrEqual(0.9);
    expect(share(talk, isFalseAction)).toBeLessThanOrEqual(0.02);
  });
});
