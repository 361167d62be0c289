import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from './start.error';

const NO_ADDRESS = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN']);

export interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Opens the port.
 * @returns where it really listens: port 0 becomes the one that the system picked.
 * @throws StartError with the sentence for the operator.
 */
export async function listen(server: Server, { host, port }: Address): Promise<AddressInfo> {
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new StartError(sentenceFor(error, host, port), { cause: error });
  }
  return server.address() as AddressInfo;
}

function sentenceFor(error: unknown, host: string, port: number): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is already in use. Stop what uses it, or set PORT to another one.`;
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be opened by this user. Set PORT to one above 1023.`;
  }
  if (NO_ADDRESS.has(code)) return `HOST ${host} is no address of this machine.`;
  return `Cannot listen on ${host}, port ${port} (${code}).`;
}
