import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { CancelledError } from '@parley/common';
import type { Job, WorkerPool } from '@parley/workers';
import type { BuiltVocabulary, VocabularyOrder } from './build-vocabulary.job';
import type { SpokenPhrases } from './spoken-phrases';

const BUILD: Job<VocabularyOrder, BuiltVocabulary> = {
  name: 'build vocabulary',
  lane: 'files',
  file: require.resolve('./build-vocabulary.job'),
  run: 'buildVocabulary',
  timeLimitMs: 120_000,
  onAbort: 'kill',
};
/** Changes come in swarms, such as a library that is being scanned. */
const QUIET_MS = 3_000;

export interface OwnVocabularyOptions {
  readonly workers: WorkerPool;
  readonly phrases: SpokenPhrases;
  /** The recogniser's own dictionary. */
  readonly dictionaryFile: string;
  readonly quietMs?: number;
}

/**
 * Keeps a language model of what this installation expects to hear: built when it is first wanted, and again
 * after changes. Until there is one, and where building fails, the recogniser's own is used.
 */
export class OwnVocabulary {
  private readonly logger = new Logger(OwnVocabulary.name);
  private readonly leaving = new AbortController();
  private directory: Promise<string> | undefined;
  private latest: BuiltVocabulary | undefined;
  private first: Promise<void> | undefined;
  private building: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private generation = 0;
  private builtOf = '';

  constructor(private readonly options: OwnVocabularyOptions) {}

  get current(): BuiltVocabulary | undefined {
    return this.latest;
  }

  /** Builds it and follows changes; resolves when the first one is there, or could not be built. */
  start(): Promise<void> {
    if (this.first === undefined) {
      this.options.phrases.onChange(() => this.buildSoon());
      this.first = this.build();
    }
    return this.first;
  }

  async stop(): Promise<void> {
    this.leaving.abort();
    clearTimeout(this.timer);
    await this.building;
    const directory = await this.directory;
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  }

  private buildSoon(): void {
    if (this.leaving.signal.aborted) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.build(), this.options.quietMs ?? QUIET_MS).unref();
  }

  private build(): Promise<void> {
    // One at a time: a change during a build is built after it.
    this.building = (this.building ?? Promise.resolve()).then(() => this.buildNow());
    return this.building;
  }

  private async buildNow(): Promise<void> {
    const { workers, phrases, dictionaryFile } = this.options;
    const { signal } = this.leaving;
    if (signal.aborted) return;
    try {
      this.directory ??= mkdtemp(join(tmpdir(), 'parley-vocabulary-'));
      const root = await this.directory;
      const collected = await phrases.collect();
      const digest = digestOf(collected);
      if (digest === this.builtOf) return;
      this.generation += 1;
      const directory = join(root, String(this.generation));
      const order = { phrases: collected, dictionaryFile, directory };
      this.latest = await workers.run(BUILD, order, { priority: 'bulk', signal });
      this.builtOf = digest;
      const { phrases: count, words, pronounced } = this.latest;
      this.logger.log(`Built of ${count} phrases: ${words} words, ${pronounced} of them by rule`);
      // A recognition that has just begun may still read the one before, never the one before that.
      const old = join(root, String(this.generation - 2));
      await rm(old, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof CancelledError)) this.logger.warn(error);
    }
  }
}

function digestOf(phrases: readonly string[]): string {
  const hash = createHash('sha256');
  for (const phrase of phrases) hash.update(phrase).update('\n');
  return hash.digest('hex');
}
