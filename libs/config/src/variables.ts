import { z } from 'zod';
import { flag, list, optionalText, optionalUrl, paths, variable, wholeNumber } from './variable';
import { memoryVariables } from './memory-variables';
import { voiceVariables } from './voice-variables';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;

const logLevel = z
  .string()
  .toLowerCase()
  .transform((word) => (word === 'warning' ? 'warn' : word === 'critical' ? 'fatal' : word))
  .pipe(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`))
  .default('info');

const HTTP = ['http:', 'https:'];

/** Every environment variable that Parley reads. All are optional; an empty value counts as unset. */
export const variables = {
  APP_NAME: variable(
    'Server',
    z.string().max(100).default('Parley'),
    'Name shown in the documentation and at /.',
  ),
  HOST: variable(
    'Server',
    z.string().default('127.0.0.1'),
    'Address to listen on. Without any API key only loopback is allowed.',
  ),
  PORT: variable('Server', wholeNumber(8000, 0, 65535), 'Port to listen on; 0 picks a free one.'),
  DATA_DIR: variable(
    'Server',
    z.string().default('data'),
    'Directory for everything that is kept on this machine.',
  ),
  TRUST_PROXY: variable(
    'Server',
    flag(false),
    'Believe X-Forwarded-For and X-Forwarded-Proto of the proxy in front.',
  ),
  SHUTDOWN_GRACE_MS: variable(
    'Server',
    wholeNumber(10_000, 0, 600_000),
    'How long running requests may finish after SIGTERM, in milliseconds.',
  ),
  SOCKET_HEARTBEAT_MS: variable(
    'Server',
    wholeNumber(30_000, 100, 600_000),
    'How long a WebSocket may be silent before it is pinged; after twice that it is dropped.',
  ),

  API_KEY: variable(
    'Access',
    z.string().min(8, 'must have at least 8 characters').optional(),
    "The operator's key. Setting it closes the server to callers without a key.",
    { secret: true, example: 'choose-a-long-random-key' },
  ),
  ALLOW_ANONYMOUS: variable(
    'Access',
    flag(false),
    'Serve callers without a key on addresses other than loopback too.',
  ),
  CORS_ORIGINS: variable(
    'Access',
    list(),
    'Browser origins that may call, separated by commas. Empty: any origin with a key, loopback without.',
    { example: 'https://app.example.com' },
  ),
  ALLOWED_HOSTS: variable(
    'Access',
    list(),
    'Host names this server answers to, separated by commas, where anonymous callers are allowed.',
    { example: 'parley.example.com' },
  ),

  DATABASE_URL: variable(
    'Storage',
    z.string().optional(),
    'PostgreSQL 15 or newer. Unset: Parley runs its own PostgreSQL in DATA_DIR.',
    { secret: true, example: 'postgresql://parley:secret@localhost:5432/parley' },
  ),
  DATABASE_POOL_SIZE: variable(
    'Storage',
    wholeNumber(10, 2, 200),
    'Most connections to the database from one process, beside one for its heartbeat. Three in ten are left to transactions.',
  ),
  MEMORY_DB_PATH: variable(
    'Storage',
    optionalText(),
    'Directory of the embedded database; default DATA_DIR/memory.db. Ignored beside DATABASE_URL.',
    { example: 'data/memory.db' },
  ),
  EVENT_RETENTION_DAYS: variable(
    'Storage',
    wholeNumber(7, 1, 3_650),
    'How long events can be replayed, in days.',
  ),
  EVENT_RETENTION_COUNT: variable(
    'Storage',
    wholeNumber(100_000, 0, 1_000_000_000),
    'How many events of one account can be replayed; the oldest go first.',
  ),
  REDIS_URL: variable(
    'Storage',
    optionalUrl(['redis:', 'rediss:']),
    'Redis for the cache, limits and wake-ups that instances share. Unset: in this process.',
    { secret: true, example: 'redis://localhost:6379' },
  ),
  REDIS_HOST: variable('Storage', optionalText(), 'Redis by parts; REDIS_URL wins.', {
    example: 'localhost',
  }),
  REDIS_PORT: variable('Storage', wholeNumber(6379, 1, 65535), 'Port for REDIS_HOST.'),
  REDIS_PASSWORD: variable('Storage', optionalText(), 'Password for REDIS_HOST.', {
    secret: true,
    example: 'secret',
  }),
  REDIS_PREFIX: variable(
    'Storage',
    z.string().default('parley:'),
    'How every key in Redis begins; give each installation that shares one its own.',
  ),

  RAG_INDEX_PATH: variable(
    'Storage',
    optionalText(),
    'Directory of uploaded documents; default DATA_DIR/rag_index.',
    { example: 'data/rag_index' },
  ),
  RAG_MAX_FILE_MB: variable(
    'Storage',
    wholeNumber(50, 1, 1_000),
    'Largest document that may be uploaded, in megabytes.',
  ),

  OPENAI_API_KEY: variable(
    'Models',
    optionalText(),
    'Key for OpenAI, or for the server at OPENAI_BASE_URL.',
    { secret: true, example: 'sk-…' },
  ),
  OPENAI_BASE_URL: variable(
    'Models',
    optionalUrl(HTTP),
    'Any OpenAI-compatible server, such as Ollama, llama.cpp, vLLM or LM Studio. Unset: OpenAI.',
    { example: 'http://localhost:11434/v1' },
  ),
  OPENAI_MODEL: variable(
    'Models',
    z.string().default('gpt-4o'),
    'The chat model asked of OpenAI or OPENAI_BASE_URL.',
  ),
  OPENAI_EMBEDDING_MODEL: variable(
    'Models',
    optionalText(),
    'The embedding model asked of OpenAI or OPENAI_BASE_URL. Unset: one in this process, for English.',
    { example: 'text-embedding-3-small' },
  ),
  GROQ_API_KEY: variable('Models', optionalText(), 'Key for Groq.', {
    secret: true,
    example: 'gsk_…',
  }),
  GROQ_BASE_URL: variable(
    'Models',
    z
      .string()
      .refine((text) => URL.canParse(text), 'must be a URL')
      .default('https://api.groq.com/openai/v1'),
    "Groq's address.",
  ),
  MODEL_ALIASES: variable(
    'Models',
    optionalText(),
    'Aliases and where they lead, first ready target first: alias=provider:model|provider:model, separated by commas.',
    { example: 'fast=groq:openai/gpt-oss-20b|openai:gpt-4o-mini' },
  ),
  MODEL_TIMEOUT_MS: variable(
    'Models',
    wholeNumber(60_000, 10, 600_000),
    'Longest wait for a model to begin its answer or to continue it, in milliseconds.',
  ),
  HISTORY_TOKEN_BUDGET: variable(
    'Models',
    wholeNumber(6_000, 100, 1_000_000),
    'Most tokens (estimated) of earlier conversation that a model is shown.',
  ),

  ...memoryVariables,
  ...voiceVariables,

  RATE_LIMIT_READS_PER_MINUTE: variable(
    'Limits',
    wholeNumber(1_200, 1, 10_000_000),
    'Reading requests a minute for one key.',
  ),
  RATE_LIMIT_WRITES_PER_MINUTE: variable(
    'Limits',
    wholeNumber(600, 1, 10_000_000),
    'Writing requests a minute for one key.',
  ),
  RATE_LIMIT_MODELS_PER_MINUTE: variable(
    'Limits',
    wholeNumber(300, 1, 10_000_000),
    'Requests a minute that make a model work, for one key.',
  ),
  MAX_SOCKETS_PER_KEY: variable(
    'Limits',
    wholeNumber(1_000, 1, 1_000_000),
    'WebSockets that one key may have open at a time, on each instance.',
  ),
  MAX_SOCKETS: variable(
    'Limits',
    wholeNumber(20_000, 1, 1_000_000),
    'WebSockets that one instance holds.',
  ),

  MUSIC_LIBRARY_PATH: variable(
    'Features',
    paths(),
    "Folders with music, separated as in PATH (':', on Windows ';'). Unset: no music.",
    { example: '/path/to/music' },
  ),
  FEATURES_DISABLED: variable(
    'Features',
    list(),
    'Features to switch off: memory, rag, music, voice. What was said meanwhile is read for memory once it is on again.',
    { example: 'memory,rag' },
  ),

  LOG_LEVEL: variable('Logging', logLevel, `One of ${LOG_LEVELS.join(', ')}.`),
  LOG_FILE: variable(
    'Logging',
    optionalText(),
    'File that receives the log beside the standard output.',
    { example: 'logs/voice_assistant.log' },
  ),
  DEBUG: variable('Logging', flag(false), 'True is LOG_LEVEL=debug.'),
};
