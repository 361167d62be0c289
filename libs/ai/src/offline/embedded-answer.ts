import { builtInModel } from '../intents/built-in-model';
import type { SmallTalk } from '../intents/intent-rules';
import { readIntent } from '../intents/read-intent';

/** How an operator gets a real language model. */
export const HOW_TO_CONFIGURE =
  'To connect one, set OPENAI_API_KEY, GROQ_API_KEY or OPENAI_BASE_URL and restart the server.';

const SMALL_TALK: Readonly<Record<SmallTalk, string>> = {
  well_being: 'I am doing well, thank you. How can I help you?',
  identity:
    'I am the assistant that is built into this server. I work by simple rules, without a language model.',
  nature: 'I am a program: the assistant that is built into this server.',
  meeting: 'Nice to meet you too. How can I help you?',
  presence: 'Yes, I am here. How can I help you?',
};

const COURTESIES: Readonly<Record<string, string>> = {
  greeting: 'Hello! How can I help you?',
  goodbye: 'Goodbye! Talk to you soon.',
  thanks: 'You are welcome.',
  small_talk: 'I am only a program, so there is little to tell. How can I help you?',
  yes: 'All right.',
  no: 'All right.',
};

/** What the embedded model says itself; what it can do is the business of actions. */
export function embeddedAnswer(text: string): string {
  const { intent, topic } = readIntent(text, builtInModel());
  const courtesy = topic === undefined ? COURTESIES[intent] : SMALL_TALK[topic];
  return courtesy ?? `I cannot answer that without a language model. ${HOW_TO_CONFIGURE}`;
}
