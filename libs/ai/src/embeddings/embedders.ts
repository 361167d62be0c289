import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '@parley/config';
import { WorkerPool } from '@parley/workers';
import type { OpenAiEndpoint } from '../openai/openai-endpoint';
import { modelProviders } from '../registry/model-providers';
import type { Embedder } from './embedder';
import { OpenAiEmbedder } from './openai.embedder';
import { USE_LITE_MODEL, UseLiteEmbedder } from './use-lite.embedder';

/** Chooses the embedder, and finds the one that made vectors of an earlier choice. */
@Injectable()
export class Embedders implements OnApplicationShutdown {
  /** Embeds whatever is new. */
  readonly current: Embedder;
  private readonly embedded: Embedder;
  /** Apart from the chat models' endpoint, so that neither's failures give the other a rest. */
  private readonly openai: { readonly endpoint: OpenAiEndpoint; readonly isReady: boolean };
  private readonly others = new Map<string, Embedder>();

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

  async onApplicationShutdown(): Promise<void> {
    await this.openai.endpoint.close();
  }
}
