/** Everything an installation can set, parsed and checked once at start. Also the injection token. */
export abstract class Config {
  abstract readonly appName: string;
  abstract readonly host: string;
  abstract readonly port: number;
  /** Absolute path. */
  abstract readonly dataDir: string;
  abstract readonly trustProxy: boolean;
  abstract readonly shutdownGraceMs: number;
  /** How long a WebSocket may be silent before it is pinged. */
  abstract readonly socketHeartbeatMs: number;
  abstract readonly access: AccessConfig;
  abstract readonly database: DatabaseConfig;
  /** Redis URL; absent where the in-process cache, limits and wake-ups serve. */
  abstract readonly redisUrl: string | undefined;
  abstract readonly redisPrefix: string;
  abstract readonly models: ModelsConfig;
  abstract readonly memory: MemoryConfig;
  abstract readonly voice: VoiceConfig;
  abstract readonly documents: DocumentsConfig;
  abstract readonly limits: LimitsConfig;
  abstract readonly eventRetention: EventRetentionConfig;
  /** Absolute paths of the folders with music; none where there is no library. */
  abstract readonly musicFolders: readonly string[];
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

export interface MemoryConfig {
  /** Alias or name of the model that looks for facts beside the rules; absent for rules alone. */
  readonly model: string | undefined;
  /** Of one user; of more, those that matter least no longer hold. */
  readonly maxFacts: number;
  readonly retention: readonly RetentionRule[];
}

export const DATA_CLASSES = ['messages', 'facts'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** How long a class of data is kept; what no rule names is kept for good. */
export interface RetentionRule {
  /** Absent: of every account that has no rule of its own. */
  readonly accountId: string | undefined;
  readonly dataClass: DataClass;
  readonly days: number;
}

export interface VoiceConfig {
  /** Absent where no provider is configured for it. */
  readonly stt: SpeechProviderConfig | undefined;
  /** Absolute directory of a model that runs here. */
  readonly sttModelDir: string | undefined;
  /** Absent where no provider is configured for it. */
  readonly tts: SpeechProviderConfig | undefined;
  readonly ttsVoice: string;
  /** Model to the day on which it ends, `YYYY-MM-DD`; only what VOICE_RETIREMENTS sets. */
  readonly retirements: ReadonlyMap<string, string>;
  readonly maxAudioBytes: number;
  readonly maxAudioSeconds: number;
}

export interface SpeechProviderConfig {
  /** Absent for OpenAI itself. */
  readonly baseUrl: string | undefined;
  readonly apiKey: string | undefined;
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
  /** WebSockets at a time, of one key and altogether, on one instance. */
  readonly socketsPerKey: number;
  readonly sockets: number;
}

export interface EventRetentionConfig {
  readonly days: number;
  /** Of one account. */
  readonly count: number;
}

export interface LogConfig {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';
  readonly file: string | undefined;
}
