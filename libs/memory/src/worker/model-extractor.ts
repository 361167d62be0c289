import { type ChatModel, EMBEDDED, ModelRegistry } from '@parley/ai';
import { Config } from '@parley/config';
import { Injectable } from '@nestjs/common';
import type { ExtractedFact } from '../extraction/extracted-fact';
import type { ModelUsage, SaidTurn } from './fact-work';
import { admitFacts, isWorthAsking } from './model-gates';
import { extractionPrompt, parseAnswer } from './model-prompt';

const MAX_ANSWER_TOKENS = 600;
const TIMEOUT_MS = 30_000;

export interface ModelFindings {
  readonly facts: readonly ExtractedFact[];
  readonly usage: readonly ModelUsage[];
}

const NOTHING: ModelFindings = { facts: [], usage: [] };

/**
 * Asks a model for the facts that no rule sees, at most once a turn and only where MEMORY_MODEL names one.
 * What it answers is believed no more than a user: the same gates stand behind it.
 */
@Injectable()
export class ModelExtractor {
  constructor(
    private readonly models: ModelRegistry,
    private readonly config: Config,
  ) {}

  get isOn(): boolean {
    return this.config.memory.model !== undefined;
  }

  /** @throws ProviderError, CancelledError; Error for an answer that is not what was asked for. */
  async extract(
    turn: SaidTurn,
    known: readonly ExtractedFact[],
    signal: AbortSignal,
  ): Promise<ModelFindings> {
    const model = this.choose();
    if (model === undefined || !isWorthAsking(turn.text)) return NOTHING;
    const answer = await ask(
      model,
      turn.text,
      AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    );
    const facts = admitFacts(parseAnswer(answer.text), turn, known);
    return { facts, usage: answer.usage };
  }

  /** The embedded model extracts nothing. */
  private choose(): ChatModel | undefined {
    const { model: name } = this.config.memory;
    if (name === undefined) return undefined;
    const model = this.models.resolve(name);
    return model.provider === EMBEDDED ? undefined : model;
  }
}

async function ask(model: ChatModel, message: string, signal: AbortSignal) {
  const request = {
    messages: extractionPrompt(message),
    temperature: 0,
    maxTokens: MAX_ANSWER_TOKENS,
    isStreamed: false,
  };
  const usage: ModelUsage[] = [];
  let text = '';
  for await (const delta of model.reply(request, signal)) {
    if (delta.type === 'text') text += delta.text;
    else usage.push({ model: delta.model, ...delta.usage });
  }
  return { text, usage };
}
