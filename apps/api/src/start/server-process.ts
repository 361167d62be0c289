import { RandomIds, SystemClock } from '@parley/common';
import type { Config } from '@parley/config';
import type { Logger } from 'pino';
import { atMost } from '../http/at-most';
import { createFrontDoor } from '../http/create-front-door';
import type { FrontDoor } from '../http/front-door';
import { originPolicyOf } from '../http/origin/origin-policy';
import { readVersion } from '../http/project-root';
import { ShutdownSignal } from '../http/shutdown/shutdown-signal';
import { type Announcement, urlOf } from './banner';
import { embeddedParts } from './embedded-parts';
import { refuseExposure } from './exposure';
import { stopGracefully } from './graceful-stop';
import { listen } from './listen';
import type { LoadedApplication } from './load-application';

/** The server from its open port to its last answer. */
export class ServerProcess {
  private readonly shutdown = new ShutdownSignal();
  private readonly about: { readonly name: string; readonly version: string };
  private readonly frontDoor: FrontDoor;
  private loaded: LoadedApplication | undefined;
  private starting: Promise<Announcement> | undefined;

  constructor(
    private readonly config: Config,
    private readonly log: Logger,
  ) {
    this.about = { name: config.appName, version: readVersion() };
    this.frontDoor = createFrontDoor({
      log,
      // Its fields are fixed, so the search for secrets in depth, 20 µs a line, would find nothing.
      requestLog: log.child({}, { redact: ['authorization'] }),
      clock: new SystemClock(),
      ids: new RandomIds(),
      originPolicy: () => originPolicyOf(config.access, this.loaded?.accessMode.current),
    });
  }

  get isStopping(): boolean {
    return this.shutdown.draining.aborted;
  }

  /** @throws StartError, DatabaseStartError or what else keeps the application from being built. */
  start(): Promise<Announcement> {
    this.starting = this.open();
    return this.starting;
  }

  /** A start that is under way gets the grace too: half an application cannot be closed. */
  async stop(): Promise<void> {
    const { frontDoor, shutdown, config, starting } = this;
    shutdown.beginDraining();
    if (starting !== undefined)
      await atMost(config.shutdownGraceMs, Promise.allSettled([starting]));
    const application = this.loaded?.application;
    await stopGracefully({ frontDoor, shutdown, application }, config.shutdownGraceMs);
  }

  private async open(): Promise<Announcement> {
    const { port } = await listen(this.frontDoor.server, this.config);
    const { loadApplication } = await import('./load-application.js');
    const { about, log, shutdown } = this;
    this.loaded = await loadApplication(this.config, { about, log, shutdown }, this.frontDoor);
    const { application, accessMode, sockets, observe } = this.loaded;
    await application.init();
    const isOpen = accessMode.current !== 'keyed';
    refuseExposure(this.config, isOpen);
    this.frontDoor.open(application.getHttpAdapter().getInstance(), sockets, observe);
    const url = urlOf(this.config.host, port);
    return { ...about, url, isOpen, embedded: embeddedParts(this.config) };
  }
}
