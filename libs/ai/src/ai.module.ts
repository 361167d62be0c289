import {
  Global,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { warmGrammar } from './intents/grammar/warm-grammar';
import { Embedders } from './embeddings/embedders';
import { builtInModel } from './intents/built-in-model';
import { EmbeddedIntentDetector } from './intents/embedded-intent-detector';
import { Meanings } from './intents/meanings';
import { IntentDetector } from './ports/intent-detector';
import { ModelRegistry } from './registry/model-registry';
import { RetirementWatch } from './registry/retirement-watch';

/** The language models, and what understands without one. Needs a global `Config` and `Clock`. */
@Global()
@Module({
  providers: [
    ModelRegistry,
    RetirementWatch,
    {
      provide: IntentDetector,
      inject: [{ token: Embedders, optional: true }],
      useFactory: (embedders?: Embedders) =>
        new EmbeddedIntentDetector(builtInModel(), embedders && new Meanings(embedders)),
    },
  ],
  exports: [IntentDetector, ModelRegistry],
})
export class AiModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly registry: ModelRegistry,
    private readonly retirements: RetirementWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.retirements.start();
    void warmGrammar();
  }

  async onApplicationShutdown(): Promise<void> {
    this.retirements.stop();
    await this.registry.close();
  }
}
