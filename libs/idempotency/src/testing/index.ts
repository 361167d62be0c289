export { InstanceKit } from './instance.kit';
export { PostgresWorld } from './postgres-world';
