import { DATA_CLASSES, type DataClass, type RetentionRule } from './config';
import { ConfigError } from './config.error';

const RULE =
  /^(?:(?<account>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\/)?(?<name>[a-z]+)=(?<days>\d{1,5})$/iu;

/**
 * Parses RETENTION_DAYS: `messages=90`, or `account-id/messages=30` for one account.
 * @throws ConfigError
 */
export function parseRetention(entries: readonly string[]): readonly RetentionRule[] {
  return entries.map((entry) => {
    const { account, name = '', days } = RULE.exec(entry)?.groups ?? {};
    const dataClass = name.toLowerCase();
    if (!isDataClass(dataClass) || Number(days) < 1) throw malformed(entry);
    return { accountId: account?.toLowerCase(), dataClass, days: Number(days) };
  });
}

function isDataClass(name: string): name is DataClass {
  return DATA_CLASSES.some((dataClass) => dataClass === name);
}

function malformed(entry: string): ConfigError {
  const classes = DATA_CLASSES.join(' or ');
  return new ConfigError([
    `RETENTION_DAYS has ${JSON.stringify(entry)}, but wants class=days or account-id/class=days with ${classes} and at least one day.`,
  ]);
}
