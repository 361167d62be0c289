import { closeSync, openSync, writeSync } from 'node:fs';
import { loadConfig } from '@parley/config';
import type { Logger } from 'pino';
import { createLog } from '../../../apps/api/src/start/create-log';
import '../../../apps/api/src/start/load-application';
import { mapStacks } from '../../../apps/api/src/start/map-stacks';
import { ServerProcess } from '../../../apps/api/src/start/server-process';
import { serveControl } from './control';
import type { ServerOrder, StartedServer } from './orders';

interface Running {
  readonly id: number;
  readonly server: ServerProcess;
  readonly log: Logger;
  readonly logFile: number;
}

/** One at a time, because Nest has one logger in a process, and the embedded PostgreSQL one owner. */
let running: Running | undefined;
let lastId = 0;

/** Like `run()` of the server, without what belongs to a process: its environment, signals, exit code. */
async function start({ environment, logFile }: ServerOrder): Promise<StartedServer> {
  // Left by a test file that failed.
  if (running !== undefined) await stop(running.id);
  const { config, warnings } = loadConfig(environment);
  const id = ++lastId;
  const descriptor = openSync(logFile, 'w');
  const log = createLog(config.log, { write: (line) => write(id, descriptor, line) });
  const server = new ServerProcess(config, log);
  running = { id, server, log, logFile: descriptor };
  for (const warning of warnings) log.warn(warning);
  try {
    const { url } = await server.start();
    return { id, pid: process.pid, url };
  } catch (error) {
    await stop(id);
    throw error;
  }
}

async function stop(id: number): Promise<void> {
  if (running?.id !== id) throw new Error(`There is no server ${id}`);
  const { server, logFile } = running;
  await server.stop();
  running = undefined;
  closeSync(logFile);
}

/** What a server says after its end is said to nobody, as after the end of a process. */
function write(id: number, logFile: number, line: string): void {
  if (running?.id === id) writeSync(logFile, line);
}

mapStacks();
process.on('unhandledRejection', (reason) => {
  running?.log.error({ err: reason }, 'unhandled rejection');
});

serveControl(async (line, body) => {
  if (line === 'POST /servers') return start(body as ServerOrder);
  await stop(Number(line.slice('DELETE /servers/'.length)));
  return {};
});
