import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Logger } from '@nestjs/common';
import { specWorkers } from '@parley/workers/testing';
import { OwnVocabulary } from './own-vocabulary';
import { SpokenPhrases } from './spoken-phrases';

const QUIET_MS = 10;
const pause = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

describe(OwnVocabulary.name, () => {
  const workers = specWorkers();
  const folder = mkdtempSync(join(tmpdir(), 'parley-spec-'));
  const dictionaryFile = join(folder, 'base.dict');
  const songs = ['Play Skrillex'];
  let phrases: SpokenPhrases;
  let sut: OwnVocabulary;

  beforeAll(() => {
    Logger.overrideLogger(false);
    writeFileSync(dictionaryFile, 'play P L EY\nthe DH AH\nthe(2) DH IY\nstop S T AA P\n');
  });

  afterAll(async () => {
    Logger.overrideLogger(['error', 'warn', 'log']);
    rmSync(folder, { recursive: true });
    await workers.onApplicationShutdown();
  });

  beforeEach(() => {
    phrases = new SpokenPhrases();
    phrases.register(() => songs);
    sut = new OwnVocabulary({ workers, phrases, dictionaryFile, quietMs: QUIET_MS });
  });

  afterEach(() => sut.stop());

  const dictionary = () => readFileSync(sut.current?.dictionaryFile ?? '', 'utf8');
  const model = () => readFileSync(sut.current?.languageModelFile ?? '', 'utf8');
  const rebuilt = async () => {
    const before = sut.current;
    while (sut.current === before) await pause();
  };

  it('has the words of the phrases, those of the language, and how they are said', async () => {
    await sut.start();
    expect(model()).toMatch(/ <s> play skrillex$/m);
    expect(model()).toMatch(/^-\S+ the -?[\d.]+$/m);
    expect(dictionary()).toContain('play P L EY\n');
    expect(dictionary()).toContain('the DH AH\nthe(2) DH IY\n');
    expect(dictionary()).toMatch(/^skrillex S K R IH L AH K S$/m);
    expect(sut.current?.pronounced).toBeGreaterThan(0);
  });

  it('is built again when phrases change, and only then', async () => {
    await sut.start();
    const first = sut.current;
    songs.push('Play Rammstein');
    phrases.changed();
    await rebuilt();
    expect(dictionary()).toContain('rammstein ');
    const second = sut.current;
    phrases.changed();
    songs.push('Stop');
    phrases.changed();
    await rebuilt();
    expect(new Set([first, second, sut.current]).size).toBe(3);
    // Removed once nobody can be reading it any more.
    while (existsSync(first?.dictionaryFile ?? '')) await pause();
    expect(existsSync(second?.dictionaryFile ?? '')).toBe(true);
  });

  it('does without where the dictionary cannot be read', async () => {
    const broken = new OwnVocabulary({ workers, phrases, dictionaryFile: '/nowhere' });
    await broken.start();
    expect(broken.current).toBeUndefined();
    await broken.stop();
  });

  it('leaves nothing behind', async () => {
    await sut.start();
    const directory = dirname(dirname(sut.current?.dictionaryFile ?? ''));
    await sut.stop();
    expect(existsSync(directory)).toBe(false);
  });
});
