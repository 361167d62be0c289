import { estimateTokens } from '@parley/ai';
import type { FoundPassage } from './search';

export interface Selection {
  readonly limit: number;
  readonly tokenBudget: number | undefined;
}

/** The best that fit: each text once, no more than asked for, within the budget. */
export function select(
  ranked: Iterable<FoundPassage>,
  { limit, tokenBudget = Infinity }: Selection,
): readonly FoundPassage[] {
  const chosen: FoundPassage[] = [];
  const seen = new Set<string>();
  let tokens = 0;
  for (const passage of ranked) {
    if (chosen.length === limit) break;
    const text = passage.text.replace(/\s+/g, ' ').trim().toLowerCase();
    const cost = estimateTokens(passage.text);
    if (seen.has(text) || tokens + cost > tokenBudget) continue;
    seen.add(text);
    tokens += cost;
    chosen.push(passage);
  }
  return chosen;
}
