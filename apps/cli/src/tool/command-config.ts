import { type Config, loadConfig, readEnvironment } from '@parley/config';

/**
 * The configuration, as the server has it.
 * @throws ConfigError
 */
export function commandConfig(): Config {
  const { config, warnings } = loadConfig(readEnvironment());
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  return config;
}
