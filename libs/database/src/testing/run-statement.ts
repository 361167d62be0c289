import { Client } from 'pg';
import { clientConfig, type ConnectionTarget } from '../connection/data-source-options';

/** On a connection of its own, beside what is tested. */
export async function runStatement(
  target: ConnectionTarget,
  text: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client(clientConfig(target));
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
