import type { Config } from '@parley/config';
import { toDatabaseError } from '../connection/database-error';
import { type MigrationState, readMigrations } from '../connection/migration-state';
import { DatabaseStartError } from '../connection/start.error';
import { type DatabasePlace, isYetToBeMade, placeOf, visitDatabase } from './visit-database';

/** How a database's schema stands to this version of Parley; names of migrations are oldest first. */
export type SchemaState =
  | { readonly state: 'current'; readonly applied: readonly string[] }
  | {
      readonly state: 'pending';
      readonly applied: readonly string[];
      readonly pending: readonly string[];
    }
  /** Nothing of ours is there yet. */
  | { readonly state: 'not_initialised' }
  /** Written by a newer version, which knows more migrations. */
  | { readonly state: 'newer'; readonly unknown: readonly string[] }
  /** `reason` is a sentence for the operator. */
  | { readonly state: 'unreachable'; readonly reason: string };

export type SchemaCheck = DatabasePlace & SchemaState;

/** Looks at the schema and leaves it, and the place of a database that does not exist, as they are. */
export async function checkSchema(config: Config): Promise<SchemaCheck> {
  return { ...placeOf(config.database), ...(await stateOf(config)) };
}

async function stateOf(config: Config): Promise<SchemaState> {
  if (isYetToBeMade(config.database)) return { state: 'not_initialised' };
  try {
    return toSchemaState(await visitDatabase(config, 0, readMigrations));
  } catch (error) {
    const known = error instanceof DatabaseStartError ? error : toDatabaseError(error);
    if (known === undefined) throw error;
    return { state: 'unreachable', reason: known.message };
  }
}

function toSchemaState({ applied, pending, unknown }: MigrationState): SchemaState {
  if (unknown.length > 0) return { state: 'newer', unknown };
  if (applied.length === 0) return { state: 'not_initialised' };
  return pending.length > 0
    ? { state: 'pending', applied, pending }
    : { state: 'current', applied };
}
