import type { Slots } from '@parley/ai';
import type { z } from 'zod';
import type { ActionContext, ActionScope } from './action-context';

/** `change`: something is different afterwards, so it takes the person's own turn and write access. */
export type ActionEffect = 'read' | 'change';

/** That the session's next turn belongs to a flow. */
export interface Expectation {
  /** Name of the flow. */
  readonly flow: string;
  /** What the flow needs to go on; JSON. */
  readonly state: Readonly<Record<string, unknown>>;
  /** How long the question stands; 10 minutes where absent. */
  readonly ttlMs?: number;
}

export interface ActionResult {
  /** The answer in words, fit to be read aloud. */
  readonly say: string;
  /** What clients get as `action_data`; JSON in snake_case, because it goes to the wire as it is. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly expects?: Expectation;
  /**
   * Nothing was found. Where an intent led here, whoever knows more (documents, a model) answers instead, and
   * `say` is the answer only where nobody does.
   */
  readonly isEmpty?: boolean;
}

/** Makes an action's arguments from what was understood; undefined where the words do not suffice. */
export type ArgumentsOf = (slots: Slots) => unknown;

/**
 * Something that the assistant can do. One file: the class, decorated with `@ProvidesAction()`, in the
 * providers of any module. It is then reached by intent, as a model's tool, and listed by "help".
 */
export abstract class Action<Arguments = unknown> {
  /** Unique; lower case and underscores. Models call it by this name. */
  abstract readonly name: string;
  /** What it does and when to use it, for a model: one or two sentences. */
  abstract readonly description: string;
  /** Completes "I can …" in the answer to "what can you do"; absent: not worth mentioning. */
  readonly ability?: string;
  /** Arguments, whoever gives them: parsed as strictly as a client's input. */
  abstract readonly schema: z.ZodType<Arguments>;
  abstract readonly scope: ActionScope;
  abstract readonly effect: ActionEffect;
  /** What clients see as `action_executed`. */
  readonly publicName: string = this.constructor.name;
  /** Whether models get it as a function. */
  readonly isTool: boolean = true;
  /** Whether its results hold what others wrote (documents, web pages), which a model must not obey. */
  readonly returnsForeignText: boolean = false;
  /** Intents that lead here without a model. */
  readonly intents: Readonly<Record<string, ArgumentsOf>> = {};

  /** False where its feature is switched off: then nobody hears of it. Asked once, at the start. */
  isOffered(): boolean {
    return true;
  }

  /** False where what it works with is not set up: it then says so when asked, and is no ability. */
  isAble(): boolean {
    return true;
  }

  /**
   * Whether words that it shares with another intent mean this one at the moment: "stop" while a song plays.
   * Not asked about words that are its own.
   */
  claims(_context: ActionContext): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Asks for a yes where the person's own words did not ask for this, so that they hear what would happen. */
  question(_args: Arguments): string {
    return `Shall I ${this.ability ?? this.name.replaceAll('_', ' ')}?`;
  }

  /**
   * Its arguments have passed `schema`, the caller may do this and the origin is right. A `DomainError` is
   * told to the person (and to a model) in its own words, anything else as a failure without details.
   */
  abstract run(args: Arguments, context: ActionContext): Promise<ActionResult>;
}
