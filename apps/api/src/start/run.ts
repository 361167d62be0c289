import { loadConfig, readEnvironment } from '@parley/config';
import type { Logger } from 'pino';
import { type Announcement, banner } from './banner';
import { consoleStream } from './console-stream';
import { createLog } from './create-log';
import { ProcessEnd } from './process-end';
import { ServerProcess } from './server-process';
import { reportStartFailure } from './start-failure';

/**
 * Starts the server and leaves it running.
 * @throws ConfigError or StartError before there is a server to stop.
 */
export async function run(): Promise<void> {
  const { config, warnings } = loadConfig(readEnvironment());
  const log = createLog(config.log, consoleStream(process.stdout.isTTY));
  const server = new ServerProcess(config, log);
  const { shutdownGraceMs: graceMs } = config;
  const processEnd = new ProcessEnd({ log, graceMs, stop: () => server.stop() });
  processEnd.install();
  for (const warning of warnings) log.warn(warning);
  try {
    const announcement = await server.start();
    if (!server.isStopping) announce(announcement, log);
  } catch (failure) {
    reportStartFailure(failure);
    await processEnd.end(1);
  }
}

/** A page for people at a terminal, a line for everything that collects lines. */
function announce(announcement: Announcement, log: Logger): void {
  if (process.stdout.isTTY) process.stdout.write(banner(announcement));
  else log.info({ ...announcement, documentation: `${announcement.url}/docs` }, 'listening');
}
