import { languageOf } from '@parley/text';
import type { Embedders } from '../embeddings/embedders';
import type { Candidate } from '../ports/intent-detector';
import { MeaningModel, type StoredMeaningModel } from './meaning-model';
import stored from './trained-meanings.json';

/** Nobody waits longer for a second opinion: the embedder may be loading, or busy. */
const PATIENCE_MS = 300;

/** What a text is about by its vector, which recall shares. */
export class Meanings {
  private readonly model: MeaningModel;

  constructor(
    private readonly embedders: Pick<Embedders, 'current' | 'queryVector'>,
    model: StoredMeaningModel = stored,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    this.model = new MeaningModel(model);
  }

  /** Undefined where no vector is to be had in time: another embedder serves, or another language is spoken. */
  async classify(text: string): Promise<readonly Candidate[] | undefined> {
    const embedder = this.embedders.current;
    const isOurs = embedder.model === this.model.embedder && embedder.supports(languageOf(text));
    if (!isOurs) return undefined;
    // A failure leaves it to the words; who comes late is kept for recall.
    const vector = this.embedders.queryVector(text, embedder).catch(() => undefined);
    const found = await inTime(vector, this.patienceMs);
    return found === undefined ? undefined : this.model.classify(found);
  }
}

async function inTime<T>(work: Promise<T>, patienceMs: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
