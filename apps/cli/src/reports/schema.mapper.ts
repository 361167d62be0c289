import type { InitialisedSchema, SchemaCheck } from '@parley/database';

/** A check as JSON shows it; which lists it has depends on `state`. */
export function schemaCheckJson(check: SchemaCheck): object {
  return { ...check };
}

export function initialisedJson(schema: InitialisedSchema): object {
  const { engine, place, version, isNew, applied } = schema;
  return { engine, place, version, created: isNew, applied };
}
