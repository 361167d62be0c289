import type { Voice } from '../ports/text-to-speech';

const NAMES = [
  'alloy',
  'ash',
  'ballad',
  'cedar',
  'coral',
  'echo',
  'fable',
  'marin',
  'nova',
  'onyx',
  'sage',
  'shimmer',
  'verse',
];

/** The voices that OpenAI documents. */
export const OPENAI_VOICES: readonly Voice[] = NAMES.map((name) => ({
  name,
  description: 'OpenAI',
}));
