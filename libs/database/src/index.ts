export { Database, type DatabaseCheck, type PoolUse, type Statement } from './connection/database';
export { toDatabaseError } from './connection/database-error';
export { DatabaseStartError } from './connection/start.error';
export { DatabaseModule } from './database.module';
export { Instance } from './instance';
export { Pulse, type PulseState } from './pulse/pulse';
export { checkSchema, type SchemaCheck, type SchemaState } from './schema/check-schema';
export { type InitialisedSchema, initialiseSchema } from './schema/initialise-schema';
export { toolDataSource } from './tool-data-source';
