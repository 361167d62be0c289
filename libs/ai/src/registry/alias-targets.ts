import type { ModelsConfig, ModelTarget } from '@parley/config';

export const DEFAULT_ALIAS = 'default';

/** Every alias with its targets, first choice first; MODEL_ALIASES over what always exists. */
export function aliasTargets(
  config: Pick<ModelsConfig, 'openai' | 'aliases'>,
): ReadonlyMap<string, readonly ModelTarget[]> {
  const { model, baseUrl } = config.openai;
  // A server of one's own serves what OPENAI_MODEL names, and hardly OpenAI's models.
  const openai = (name: string): ModelTarget => ({
    provider: 'openai',
    model: baseUrl === undefined ? name : model,
  });
  const groq = (name: string): ModelTarget => ({ provider: 'groq', model: name });
  return new Map([
    [DEFAULT_ALIAS, [openai(model), groq('openai/gpt-oss-120b')]],
    ['fast', [groq('openai/gpt-oss-20b'), openai('gpt-4o-mini')]],
    ['smart', [groq('openai/gpt-oss-120b'), openai(model)]],
    ...config.aliases,
  ]);
}

/** Each target once, in order. */
export function distinctTargets(targets: readonly ModelTarget[]): readonly ModelTarget[] {
  return [...new Map(targets.map((target) => [targetName(target), target])).values()];
}

export function targetName({ provider, model }: ModelTarget): string {
  return `${provider}:${model}`;
}
