import { type Notes, NoteTaker, NoteTakers } from '@parley/chat';
import { Config } from '@parley/config';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sayNoted } from '../actions/say-facts';
import { extractFactsAt } from '../extraction/extract-facts';
import type { Moment } from '../extraction/resolve-dates';

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

  async take(text: string, echoes: readonly string[], moment: Moment): Promise<Notes> {
    const facts = await extractFactsAt(moment, text, echoes);
    const areFinal = this.config.memory.model === undefined;
    return facts.length === 0
      ? { facts, areFinal }
      : { facts, areFinal, acknowledgement: sayNoted(facts) };
  }
}
