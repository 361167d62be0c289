import { Config } from '@parley/config';
import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Database } from './connection/database';
import { DatabaseFacts } from './connection/database-facts';
import { dataSourceOptions } from './connection/data-source-options';
import { readFacts } from './connection/read-facts';
import type { EmbeddedRole } from './embedded/lease';
import { Housekeeping } from './pulse/housekeeping';
import { Instance } from './instance';
import { DATABASE_ROLE, PostgresServer } from './postgres-server';
import { Pulse } from './pulse/pulse';

@Module({})
class PostgresServerModule {
  static register(role: EmbeddedRole): DynamicModule {
    return {
      module: PostgresServerModule,
      providers: [PostgresServer, { provide: DATABASE_ROLE, useValue: role }],
      exports: [PostgresServer],
    };
  }
}

/**
 * PostgreSQL for everyone: started or reached, migrated, pooled. As a `tool` (command line) there is no
 * heartbeat and no claim to own the embedded database.
 */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly server: PostgresServer,
  ) {}

  static register(role: EmbeddedRole = 'server'): DynamicModule {
    const serverModule = PostgresServerModule.register(role);
    const providers = [
      Database,
      Instance,
      Pulse,
      {
        provide: DatabaseFacts,
        inject: [DataSource, PostgresServer],
        useFactory: (dataSource: DataSource, server: PostgresServer) =>
          readFacts(dataSource, { engine: server.engine, role }),
      },
    ];
    return {
      module: DatabaseModule,
      global: true,
      imports: [serverModule, typeOrm(serverModule)],
      providers: role === 'server' ? [...providers, Housekeeping] : providers,
      exports: [Database, Instance, Pulse],
    };
  }

  /** In this order, which two modules' hooks would leave to chance. */
  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
    await this.server.stop();
  }
}

function typeOrm(serverModule: DynamicModule): DynamicModule {
  return TypeOrmModule.forRootAsync({
    imports: [serverModule],
    inject: [PostgresServer, Config],
    useFactory: async (server: PostgresServer, config: Config) => ({
      ...dataSourceOptions(await server.startPrepared(), config.database.poolSize),
      autoLoadEntities: true,
      // The server has just answered; a failure now is not one that waiting mends.
      toRetry: () => false,
    }),
  });
}
