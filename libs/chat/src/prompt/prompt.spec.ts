import type { ChatMessage } from '@parley/ai';
import { buildPrompt, type PromptParts } from './prompt';

const said = (role: ChatMessage['role'], content: string): ChatMessage => ({ role, content });

const someParts = (overrides: Partial<PromptParts> = {}): PromptParts => ({
  assistantName: 'Parley',
  instructions: [],
  history: [],
  userText: 'And tomorrow?',
  historyTokenBudget: 1_000,
  ...overrides,
});

describe(buildPrompt.name, () => {
  it('puts instructions first, then the history, then what the user says now', () => {
    const history = [said('user', 'Is it open today?'), said('assistant', 'Yes.')];
    const prompt = buildPrompt(someParts({ history, instructions: ['Speak like a pirate.'] }));
    expect(prompt.map((message) => message.role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(prompt[0]?.content).toContain('Speak like a pirate.');
    expect(prompt.at(-1)?.content).toBe('And tomorrow?');
  });

  it('keeps the newest history that fits the budget', () => {
    const history = [
      said('user', 'x'.repeat(400)),
      said('assistant', 'old'),
      said('user', 'new'),
      said('assistant', 'newer'),
    ];
    const prompt = buildPrompt(someParts({ history, historyTokenBudget: 50 }));
    expect(prompt.slice(1, -1).map((message) => message.content)).toEqual(['new', 'newer']);
  });

  it('does not begin with an answer whose question was cut off', () => {
    const history = [said('user', 'x'.repeat(400)), said('assistant', 'short')];
    const prompt = buildPrompt(someParts({ history, historyTokenBudget: 50 }));
    expect(prompt).toHaveLength(2);
  });
});
