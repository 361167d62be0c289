import type { Config } from '@parley/config';

/** A part that runs inside Parley, and the variable that puts a real engine in its place. */
export interface EmbeddedPart {
  readonly part: string;
  readonly embedded: string;
  readonly replacedBy: string;
}

export function embeddedParts(config: Config): readonly EmbeddedPart[] {
  const { openai, groq } = config.models;
  const hasModel =
    openai.apiKey !== undefined || openai.baseUrl !== undefined || groq.apiKey !== undefined;
  return [
    config.database.url === undefined && DATABASE,
    config.redisUrl === undefined && CACHE,
    !hasModel && CHAT_MODEL,
    openai.embeddingModel === undefined && EMBEDDER,
    config.voice.tts === undefined && VOICE,
  ].filter((part) => part !== false);
}

const DATABASE: EmbeddedPart = {
  part: 'database',
  embedded: "Parley's own PostgreSQL",
  replacedBy: 'DATABASE_URL',
};
const CACHE: EmbeddedPart = {
  part: 'cache, limits',
  embedded: 'in this process',
  replacedBy: 'REDIS_URL',
};
const CHAT_MODEL: EmbeddedPart = {
  part: 'chat model',
  embedded: 'small talk only',
  replacedBy: 'OPENAI_API_KEY, GROQ_API_KEY or OPENAI_BASE_URL',
};
const EMBEDDER: EmbeddedPart = {
  part: 'search by meaning',
  embedded: 'for English, in a worker thread',
  replacedBy: 'OPENAI_EMBEDDING_MODEL',
};
const VOICE: EmbeddedPart = {
  part: 'voice',
  embedded: 'English only',
  replacedBy: 'TTS_BASE_URL or TTS_API_KEY',
};
