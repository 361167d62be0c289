import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
  type Config,
  type DatabaseConfig,
  FEATURES,
  type Feature,
  type LimitsConfig,
  type LogConfig,
  type ModelsConfig,
} from './config';
import { ConfigError } from './config.error';
import { parseModelAliases } from './model-aliases';
import { parseRetention } from './retention';
import { variables } from './variables';
import { voiceConfig } from './voice-config';

type Environment = Readonly<Record<string, string | undefined>>;
type Shape = { [Name in keyof typeof variables]: (typeof variables)[Name]['schema'] };
type Values = z.infer<z.ZodObject<Shape>>;

export interface LoadedConfig {
  readonly config: Config;
  /** Sentences for the operator: settings that are accepted but have no effect. */
  readonly warnings: readonly string[];
}

const schemas = Object.fromEntries(
  Object.entries(variables).map(([name, { schema }]) => [name, schema]),
) as Shape;
const schema = z.object(schemas);

/**
 * Parses and checks the environment.
 * @throws ConfigError with one sentence for each variable that is malformed.
 */
export function loadConfig(environment: Environment): LoadedConfig {
  const values = parse(environment);
  const warnings: string[] = [];
  if (values.DATABASE_URL !== undefined && values.MEMORY_DB_PATH !== undefined) {
    warnings.push('MEMORY_DB_PATH is ignored because DATABASE_URL is set.');
  }
  return { config: toConfig(values), warnings };
}

function parse(environment: Environment): Values {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`),
  );
}

function toConfig(values: Values): Config {
  const dataDir = resolve(values.DATA_DIR);
  return {
    appName: values.APP_NAME,
    host: values.HOST,
    port: values.PORT,
    dataDir,
    trustProxy: values.TRUST_PROXY,
    shutdownGraceMs: values.SHUTDOWN_GRACE_MS,
    socketHeartbeatMs: values.SOCKET_HEARTBEAT_MS,
    access: {
      operatorKey: values.API_KEY,
      allowAnonymous: values.ALLOW_ANONYMOUS,
      corsOrigins: values.CORS_ORIGINS,
      allowedHosts: values.ALLOWED_HOSTS,
    },
    database: databaseConfig(values, dataDir),
    redisUrl: redisUrl(values),
    redisPrefix: values.REDIS_PREFIX,
    models: modelsConfig(values),
    limits: limitsConfig(values),
    eventRetention: {
      days: values.EVENT_RETENTION_DAYS,
      count: values.EVENT_RETENTION_COUNT,
    },
    documents: {
      directory: resolve(values.RAG_INDEX_PATH ?? join(dataDir, 'rag_index')),
      maxFileBytes: values.RAG_MAX_FILE_MB * 1024 * 1024,
    },
    voice: voiceConfig(values),
    memory: {
      model: values.MEMORY_MODEL,
      maxFacts: values.MEMORY_MAX_FACTS,
      retention: parseRetention(values.RETENTION_DAYS),
    },
    musicFolders: values.MUSIC_LIBRARY_PATH.map((path) => resolve(path)),
    featuresDisabled: disabledFeatures(values.FEATURES_DISABLED),
    log: logConfig(values),
  };
}

function modelsConfig(values: Values): ModelsConfig {
  return {
    openai: {
      apiKey: values.OPENAI_API_KEY,
      baseUrl: values.OPENAI_BASE_URL,
      model: values.OPENAI_MODEL,
      embeddingModel: embeddingModel(values),
    },
    groq: { apiKey: values.GROQ_API_KEY, baseUrl: values.GROQ_BASE_URL },
    aliases: parseModelAliases(values.MODEL_ALIASES),
    timeoutMs: values.MODEL_TIMEOUT_MS,
    historyTokenBudget: values.HISTORY_TOKEN_BUDGET,
  };
}

function databaseConfig(values: Values, dataDir: string): DatabaseConfig {
  const url = values.DATABASE_URL;
  if (url !== undefined && !/^postgres(ql)?:\/\//.test(url)) {
    const scheme = url.split(':')[0] ?? '';
    throw new ConfigError([
      `DATABASE_URL names ${scheme || 'no'} database, but Parley needs PostgreSQL (postgresql://…). Leave it unset to use the embedded PostgreSQL.`,
    ]);
  }
  if (url !== undefined && !URL.canParse(url)) {
    throw new ConfigError([
      'DATABASE_URL is not a valid URL (percent-encode special characters in the password).',
    ]);
  }
  return {
    url,
    embeddedDir: resolve(values.MEMORY_DB_PATH ?? join(dataDir, 'memory.db')),
    poolSize: values.DATABASE_POOL_SIZE,
  };
}

function embeddingModel(values: Values): string | undefined {
  const { OPENAI_EMBEDDING_MODEL: model, OPENAI_API_KEY: key, OPENAI_BASE_URL: url } = values;
  if (model === undefined || key !== undefined || url !== undefined) return model;
  throw new ConfigError(['OPENAI_EMBEDDING_MODEL needs OPENAI_API_KEY or OPENAI_BASE_URL.']);
}

function redisUrl(values: Values): string | undefined {
  if (values.REDIS_URL !== undefined) return values.REDIS_URL;
  if (values.REDIS_HOST === undefined) return undefined;
  const password = values.REDIS_PASSWORD;
  const credentials = password === undefined ? '' : `:${encodeURIComponent(password)}@`;
  return `redis://${credentials}${values.REDIS_HOST}:${values.REDIS_PORT}`;
}

function limitsConfig(values: Values): LimitsConfig {
  return {
    readsPerMinute: values.RATE_LIMIT_READS_PER_MINUTE,
    writesPerMinute: values.RATE_LIMIT_WRITES_PER_MINUTE,
    modelsPerMinute: values.RATE_LIMIT_MODELS_PER_MINUTE,
    socketsPerKey: values.MAX_SOCKETS_PER_KEY,
    sockets: values.MAX_SOCKETS,
  };
}

function disabledFeatures(names: readonly string[]): ReadonlySet<Feature> {
  const isFeature = (name: string): name is Feature => FEATURES.some((feature) => feature === name);
  const lower = names.map((name) => name.toLowerCase());
  const unknown = lower.filter((name) => !isFeature(name));
  if (unknown.length > 0) {
    throw new ConfigError([
      `FEATURES_DISABLED names ${unknown.join(', ')}, but only ${FEATURES.join(', ')} can be switched off.`,
    ]);
  }
  return new Set(lower.filter(isFeature));
}

function logConfig(values: Values): LogConfig {
  return { level: values.DEBUG ? 'debug' : values.LOG_LEVEL, file: values.LOG_FILE };
}
