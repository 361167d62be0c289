import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '@parley/config';
import { WorkerPool } from '@parley/workers';
import type { OpenAiEndpoint } from '../openai/openai-endpoint';
import { modelProviders } from '../registry/model-providers';
import type { Embedder } from './embedder';
import { OpenAiEmbedder } from './openai.embedder';
import { USE_LITE_MODEL, UseLiteEmbedder } from './use-lite.embedder';

/** Facts, documents, past turns and the intent are asked of the same message at the same time. */
const SHARED_QUERIES = 64;

/** Chooses the embedder, and finds the one that made vectors of an earlier choice. */
@Injectable()
export class Embedders implements OnApplicationShutdown {
  /** Embeds whatever is new. */
  readonly current: Embedder;
  private readonly embedded: Embedder;
  /** Apart from the chat models' endpoint, so that neither's failures give the other a rest. */
  private readonly openai: { readonly endpoint: OpenAiEndpoint; readonly isReady: boolean };
  private readonly others = new Map<string, Embedder>();
  /** By model and text, latest last. */
  private readonly queries = new Map<string, Promise<Float32Array>>();

  constructor(config: Config, workers: WorkerPool) {
    const { embeddingModel } = config.models.openai;
    this.openai = modelProviders(config.models).openai;
    this.embedded = new UseLiteEmbedder(workers);
    this.current =
      embeddingModel === undefined
        ? this.embedded
        : new OpenAiEmbedder(this.openai.endpoint, embeddingModel);
  }

  /** The embedder of that model; `undefined` where the configuration no longer leads to it. */
  named(model: string): Embedder | undefined {
    if (model === this.current.model) return this.current;
    if (model === USE_LITE_MODEL) return this.embedded;
    if (!this.openai.isReady) return undefined;
    const known = this.others.get(model) ?? new OpenAiEmbedder(this.openai.endpoint, model);
    this.others.set(model, known);
    return known;
  }

  /**
   * The vector of a question that somebody waits for. Whoever asks the same meanwhile gets the same, so that nobody's
   * leaving ends the work. @throws what `Embedder.embed` throws
   */
  queryVector(text: string, embedder: Embedder): Promise<Float32Array> {
    const key = `${embedder.model}\n${text}`;
    const vector = this.queries.get(key) ?? embedOne(text, embedder);
    this.queries.delete(key);
    this.queries.set(key, vector);
    vector.catch(() => this.queries.delete(key));
    const [oldest] = this.queries.keys();
    if (this.queries.size > SHARED_QUERIES && oldest !== undefined) this.queries.delete(oldest);
    return vector;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.openai.endpoint.close();
  }
}

async function embedOne(text: string, embedder: Embedder): Promise<Float32Array> {
  const [vector] = await embedder.embed([text], { priority: 'interactive' });
  if (vector === undefined) throw new Error('An embedder gave no vector');
  return vector;
}
