import { type Notes, NoteTaker, NoteTakers } from '@parley/chat';
import { Config } from '@parley/config';
import { languageOf } from '@parley/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sayNoted } from '../actions/say-facts';
import { extractFactsAt } from '../extraction/extract-facts';
import type { Moment } from '../extraction/resolve-dates';
import { tellsSomething } from '../extraction/told';

/** Nothing is promised that is not so: what was said is found again by its words and meaning. */
const KEPT =
  'I keep that in our conversation: ask me “what did I say about …?” to hear it again. To talk about it I need a language model.';

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
    if (facts.length > 0) return { facts, areFinal, acknowledgement: sayNoted(facts) };
    return { facts, areFinal, remark: () => remarkOn(text) };
  }
}

function remarkOn(text: string): string | undefined {
  return languageOf(text) === 'en' && tellsSomething(text) ? KEPT : undefined;
}
