import {
  Global,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ModelRegistry } from './registry/model-registry';
import { RetirementWatch } from './registry/retirement-watch';

/** The language models. Needs a global `Config` and `Clock`. */
@Global()
@Module({ providers: [ModelRegistry, RetirementWatch], exports: [ModelRegistry] })
export class AiModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly registry: ModelRegistry,
    private readonly retirements: RetirementWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.retirements.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.retirements.stop();
    await this.registry.close();
  }
}
