import type { InitialisedSchema, SchemaCheck, SchemaState } from '@parley/database';
import { ERROR_STATUS } from '@parley/common';
import type { Report } from '../output/report';
import { counted } from '../output/words';
import { initialisedJson, schemaCheckJson } from './schema.mapper';

type Place = Pick<SchemaCheck, 'engine' | 'place'>;

/** Anything but a schema that is up to date has the exit code of a failure. */
export function schemaCheckReport(check: SchemaCheck): Report {
  return {
    json: schemaCheckJson(check),
    text: `${named(check)}: ${sentenceOf(check)}`,
    exitCode: check.state === 'current' ? 0 : ERROR_STATUS.internal.exit,
  };
}

export function initialisedReport(schema: InitialisedSchema): Report {
  const { applied, isNew, version } = schema;
  const made = isNew ? ['✓ Created the database'] : [];
  const migrated =
    applied.length === 0
      ? '✓ The schema was up to date already'
      : `✓ Applied ${counted(applied.length, 'migration')}: ${applied.join(', ')}`;
  return {
    json: initialisedJson(schema),
    text: [`${named(schema)} (PostgreSQL ${version})`, ...made, migrated].join('\n'),
  };
}

function sentenceOf(check: SchemaState): string {
  switch (check.state) {
    case 'current':
      return `up to date, ${counted(check.applied.length, 'migration')} applied.`;
    case 'pending':
      return `${counted(check.pending.length, 'migration')} pending: ${check.pending.join(', ')}. "db init" applies them; so does the server when it starts.`;
    case 'not_initialised':
      return 'not initialised. "db init" does that; so does the server when it starts.';
    case 'newer':
      return `written by a newer version of Parley (migration ${check.unknown.at(-1) ?? ''}).`;
    case 'unreachable':
      return `unreachable. ${check.reason}`;
  }
}

function named({ engine, place }: Place): string {
  return engine === 'embedded' ? `Embedded database in ${place}` : `Database ${place}`;
}
