import { type Notes, NoteTaker, NoteTakers } from '@parley/chat';
import { Config } from '@parley/config';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { extractFacts } from '../extraction/extract-facts';

/** Facts that the rules see while the turn runs. What takes a model is left to the worker. */
@Injectable()
export class FactNotes extends NoteTaker implements OnModuleInit {
  constructor(
    private readonly takers: NoteTakers,
    private readonly config: Config,
  ) {
    super();
  }

  onModuleInit(): void {
    if (!this.config.featuresDisabled.has('memory')) this.takers.register(this);
  }

  take(text: string, echoes: readonly string[]): Notes {
    return {
      facts: extractFacts(text, echoes),
      areFinal: this.config.memory.model === undefined,
    };
  }
}
