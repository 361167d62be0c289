import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type INestApplication, Module } from '@nestjs/common';
import { type Account, Accounts, ApiKeys, BUILT_IN_ACCOUNT_ID, type NewKey } from '@parley/auth';
import { CacheModule } from '@parley/cache';
import { RandomIds, SystemClock } from '@parley/common';
import { ConfigModule, loadConfig } from '@parley/config';
import { Database, DatabaseModule, Pulse } from '@parley/database';
import { SpecDatabase } from '@parley/database/testing';
import { GroundModule } from '../../ground.module';
import { createApplication } from '../../http/create-application';
import { createFrontDoor } from '../../http/create-front-door';
import { HttpModule } from '../../http/http.module';
import { ShutdownSignal } from '../../http/shutdown/shutdown-signal';
import { CollectingLog } from '../../http/testing/collecting.log';
import { AuthHttpModule } from '../auth-http.module';
import { ProbeController } from './probe.controller';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** The HTTP edge with the guards and the probe's routes behind it, over a real database. */
export class AuthHttpKit {
  private constructor(
    readonly application: INestApplication,
    private readonly url: string,
    private readonly world: SpecDatabase,
  ) {}

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<AuthHttpKit> {
    const world = await SpecDatabase.prepared();
    const { config } = loadConfig({ TRUST_PROXY: 'true', ...world.environment, ...environment });
    const log = new CollectingLog();
    const about = { name: 'Parley', version: '0.0.0' };

    @Module({
      imports: [
        ConfigModule.register(config),
        GroundModule,
        DatabaseModule.register(),
        CacheModule,
        AuthHttpModule,
        HttpModule.register({ about, log, shutdown: new ShutdownSignal() }),
      ],
      controllers: [ProbeController],
    })
    class ProbeModule {}

    const frontDoor = createFrontDoor({
      log,
      requestLog: log,
      clock: new SystemClock(),
      ids: new RandomIds(),
      originPolicy: () => ({ mode: 'keyed', corsOrigins: [], allowedHosts: [] }),
    });
    const application = await createApplication(ProbeModule, { frontDoor, log, trustProxy: true });
    await application.init();
    frontDoor.open(application.getHttpAdapter().getInstance());
    frontDoor.server.listen(0, '127.0.0.1');
    await once(frontDoor.server, 'listening');
    const { port } = frontDoor.server.address() as AddressInfo;
    return new AuthHttpKit(application, `http://127.0.0.1:${port}`, world);
  }

  async ask(
    line: string,
    headers: Readonly<Record<string, string>> = {},
    options: { readonly body?: unknown; readonly signal?: AbortSignal } = {},
  ): Promise<Answer> {
    const [method = '', path = ''] = line.split(' ');
    const response = await fetch(this.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const body = JSON.parse(await response.text()) as Record<string, unknown>;
    return { status: response.status, headers: response.headers, body };
  }

  /** The header of a new key of the built-in account that this instance has heard of. */
  async aKey(terms: Partial<NewKey> = {}): Promise<{ readonly 'x-api-key': string }> {
    const keys = this.application.get(ApiKeys, { strict: false });
    const { text } = await keys.create({ account: BUILT_IN_ACCOUNT_ID, ...terms });
    await this.hearNews();
    return { 'x-api-key': text };
  }

  async anAccount(email: string): Promise<Account & { readonly 'x-api-key': string }> {
    const accounts = this.application.get(Accounts, { strict: false });
    const { account, text } = await accounts.createUser({ email });
    await this.hearNews();
    return { ...account, 'x-api-key': text };
  }

  sql<Row>(text: string): Promise<Row[]> {
    return this.application.get(Database, { strict: false }).query<Row>({ name: text, text }, []);
  }

  async hearNews(): Promise<void> {
    const pulse = this.application.get(Pulse, { strict: false });
    // The first may have been on its way already.
    await pulse.beat();
    await pulse.beat();
  }

  async stop(): Promise<void> {
    await this.application.close();
    await this.world.drop();
  }
}
