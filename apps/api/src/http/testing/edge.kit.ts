import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { INestApplication, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { RandomIds, SystemClock } from '@parley/common';
import { createApplication } from '../create-application';
import { createFrontDoor } from '../create-front-door';
import type { FrontDoor } from '../front-door';
import { HttpModule } from '../http.module';
import { mountDocumentation } from '../openapi/mount-documentation';
import type { OriginPolicy } from '../origin/origin-rule';
import { ShutdownSignal } from '../shutdown/shutdown-signal';
import { CollectingLog } from './collecting.log';

const KEYED: OriginPolicy = { mode: 'keyed', corsOrigins: [], allowedHosts: [] };

/** The whole HTTP edge on a free port, in front of the controllers of one test. */
export class EdgeKit {
  readonly log = new CollectingLog();
  readonly shutdown = new ShutdownSignal();
  readonly frontDoor: FrontDoor;
  application: INestApplication | undefined;

  constructor(policy: Partial<OriginPolicy> = {}) {
    this.frontDoor = createFrontDoor({
      log: this.log,
      requestLog: this.log,
      clock: new SystemClock(),
      ids: new RandomIds(),
      originPolicy: () => ({ ...KEYED, ...policy }),
    });
  }

  get url(): string {
    const { port } = this.frontDoor.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async listen(): Promise<void> {
    this.frontDoor.server.listen(0, '127.0.0.1');
    await once(this.frontDoor.server, 'listening');
  }

  async open(...controllers: Type[]): Promise<void> {
    const about = { name: 'Parley', version: '0.0.0' };
    const parts = { about, log: this.log, shutdown: this.shutdown };

    @Module({ imports: [HttpModule.register(parts)], controllers })
    class TestModule {}

    const { frontDoor, log } = this;
    const application = await createApplication(TestModule, { frontDoor, log, trustProxy: false });
    mountDocumentation(application, about);
    await application.init();
    frontDoor.open(application.getHttpAdapter().getInstance());
    this.application = application;
  }

  async close(): Promise<void> {
    this.frontDoor.server.closeAllConnections();
    if (this.application === undefined) this.frontDoor.server.close();
    else await this.application.close();
  }
}
