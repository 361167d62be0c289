export {
  type AccessConfig,
  Config,
  type DataClass,
  type DatabaseConfig,
  type Feature,
  type LimitsConfig,
  type LogConfig,
  type MemoryConfig,
  type ModelsConfig,
  type ModelTarget,
  type ProviderName,
  type RetentionRule,
  type SpeechProviderConfig,
  type VoiceConfig,
} from './config';
export { ConfigError } from './config.error';
export { ConfigModule } from './config.module';
export { readEnvironment } from './environment';
export { type LoadedConfig, loadConfig } from './load-config';
export { type Variable } from './variable';
export { variables } from './variables';
