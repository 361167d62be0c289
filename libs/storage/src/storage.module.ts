import { Global, Module } from '@nestjs/common';
import { Config } from '@parley/config';
import { DirectoryObjectStore } from './directory.object-store';
import { ObjectStore } from './object-store';

/** Where files of users lie. */
@Global()
@Module({
  providers: [
    {
      provide: ObjectStore,
      useFactory: (config: Config) => new DirectoryObjectStore(config.documents.directory),
      inject: [Config],
    },
  ],
  exports: [ObjectStore],
})
export class StorageModule {}
