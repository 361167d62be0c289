/** Also the port in the socket's name. */
export const SERVER_PORT = 5432;

/**
 * Small, because this server shares a machine with its only client; durable, because fsync and
 * synchronous_commit stay as PostgreSQL has them. Every process that does nothing here is left out.
 */
const SETTINGS = {
  port: SERVER_PORT,
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: 40,
  shared_buffers: '32MB',
  maintenance_work_mem: '16MB',
  effective_cache_size: '256MB',
  huge_pages: 'off',
  jit: 'off',
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '256MB',
  max_logical_replication_workers: 0,
  max_worker_processes: 2,
  max_parallel_workers: 0,
  autovacuum_max_workers: 1,
  autovacuum_worker_slots: 2,
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Errors of statements reach the client that sent them; in the log they would show its data.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
} as const;

/** Arguments of the program `postgres`. */
export function serverSettings(): string[] {
  return Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
