import { type ChatMessage, estimateTokens } from '@parley/ai';

/** Everything a model is shown, before it is laid out. */
export interface PromptParts {
  readonly assistantName: string;
  /** What is known of the user and what they uploaded, quoted as data. */
  readonly knowledge?: readonly string[];
  /** The client's own instructions; they come after ours. */
  readonly instructions: readonly string[];
  /** Oldest first. */
  readonly history: readonly ChatMessage[];
  readonly userText: string;
  /** Most estimated tokens of `history`. */
  readonly historyTokenBudget: number;
}

/** Lays out one model call: instructions, as much recent history as fits, the user's message. Pure. */
export function buildPrompt(parts: PromptParts): ChatMessage[] {
  const persona = `You are ${parts.assistantName}, a helpful voice assistant. Answer in the user's language, briefly and in plain sentences that can be read aloud. Say so when you do not know.`;
  return [
    {
      role: 'system',
      content: [persona, ...(parts.knowledge ?? []), ...parts.instructions].join('\n\n'),
    },
    ...newestWithin(parts.history, parts.historyTokenBudget),
    { role: 'user', content: parts.userText },
  ];
}

/** The newest messages that fit; never begins with an answer whose question was cut off. */
function newestWithin(history: readonly ChatMessage[], budget: number): readonly ChatMessage[] {
  let spent = 0;
  let first = history.length;
  while (first > 0) {
    spent += estimateTokens(history[first - 1]?.content ?? '');
    if (spent > budget) break;
    first -= 1;
  }
  while (first < history.length && history[first]?.role !== 'user') first += 1;
  return first === 0 ? history : history.slice(first);
}
