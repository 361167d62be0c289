/** Everything an installation can set, parsed and checked once at start. Also the injection token. */
export abstract class Config {
  abstract readonly appName: string;
  abstract readonly host: string;
  abstract readonly port: number;
  /** Absolute path. */
  abstract readonly dataDir: string;
  abstract readonly trustProxy: boolean;
  abstract readonly shutdownGraceMs: number;
  abstract readonly access: AccessConfig;
  abstract readonly database: DatabaseConfig;
  /** Redis URL; absent where the in-process cache, limits and wake-ups serve. */
  abstract readonly redisUrl: string | undefined;
  abstract readonly redisPrefix: string;
  abstract readonly models: ModelsConfig;
  abstract readonly documents: DocumentsConfig;
  abstract readonly limits: LimitsConfig;
  abstract readonly featuresDisabled: ReadonlySet<Feature>;
  abstract readonly log: LogConfig;
}

export const FEATURES = ['memory', 'rag', 'music', 'voice'] as const;
export type Feature = (typeof FEATURES)[number];

export interface AccessConfig {
  readonly operatorKey: string | undefined;
  readonly allowAnonymous: boolean;
  readonly corsOrigins: readonly string[];
  readonly allowedHosts: readonly string[];
}

export interface DatabaseConfig {
  /** Absent where Parley runs its own PostgreSQL. */
  readonly url: string | undefined;
  /** Absolute directory of the embedded database. */
  readonly embeddedDir: string;
  readonly poolSize: number;
}

export interface ModelsConfig {
  readonly openai: {
    readonly apiKey: string | undefined;
    /** Absent for OpenAI itself. */
    readonly baseUrl: string | undefined;
    readonly model: string;
    /** Absent where the embedded embedder serves. */
    readonly embeddingModel: string | undefined;
  };
  readonly groq: { readonly apiKey: string | undefined; readonly baseUrl: string };
  /** Alias to its targets, first choice first; only what MODEL_ALIASES sets. */
  readonly aliases: ReadonlyMap<string, readonly ModelTarget[]>;
  readonly timeoutMs: number;
  readonly historyTokenBudget: number;
}

export type ProviderName = 'openai' | 'groq';

export interface ModelTarget {
  readonly provider: ProviderName;
  readonly model: string;
}

export interface DocumentsConfig {
  /** Absolute directory of the uploaded files. */
  readonly directory: string;
  readonly maxFileBytes: number;
}

export interface LimitsConfig {
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
  readonly modelsPerMinute: number;
}

export interface LogConfig {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';
  readonly file: string | undefined;
}
