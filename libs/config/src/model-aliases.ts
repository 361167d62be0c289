import type { ModelTarget, ProviderName } from './config';
import { ConfigError } from './config.error';

const PROVIDERS: readonly ProviderName[] = ['openai', 'groq'];

/**
 * Parses `fast=groq:openai/gpt-oss-20b|openai:gpt-4o-mini, smart=openai:gpt-4o`.
 * Only the first colon of a target separates, so that `openai:llama3:8b` names the model `llama3:8b`.
 * @throws ConfigError that quotes the part it cannot read.
 */
export function parseModelAliases(text = ''): ReadonlyMap<string, readonly ModelTarget[]> {
  const entries = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return new Map(entries.map(parseAlias));
}

function parseAlias(entry: string): [string, readonly ModelTarget[]] {
  const [, alias, targets] = /^([\w.-]+)\s*=\s*(.+)$/.exec(entry) ?? [];
  if (alias === undefined || targets === undefined) {
    throw new ConfigError([
      `MODEL_ALIASES cannot read "${entry}"; write alias=provider:model|provider:model.`,
    ]);
  }
  return [alias, targets.split('|').map((target) => parseTarget(target.trim()))];
}

function parseTarget(target: string): ModelTarget {
  const colon = target.indexOf(':');
  const provider = PROVIDERS.find((name) => name === target.slice(0, colon));
  const model = target.slice(colon + 1);
  if (provider === undefined || model === '') {
    throw new ConfigError([
      `MODEL_ALIASES cannot read "${target}"; write provider:model with provider ${PROVIDERS.join(' or ')}.`,
    ]);
  }
  return { provider, model };
}
