import { type DynamicModule, Module } from '@nestjs/common';
import { Config } from './config';

/** Hands the parsed configuration to everything that asks for `Config`. */
@Module({})
export class ConfigModule {
  static register(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: Config, useValue: config }],
      exports: [Config],
    };
  }
}
