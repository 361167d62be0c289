import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { FrontDoor } from './front-door';
import { FrontDoorAdapter } from './front-door.adapter';
import type { Log } from './logging/log';
import { NestLog } from './logging/nest-log';

export interface ApplicationParts {
  readonly frontDoor: FrontDoor;
  readonly log: Log;
  readonly trustProxy: boolean;
}

/** Builds the application behind the front door, not yet initialised and not yet reachable. */
export async function createApplication(
  module: Type | DynamicModule,
  { frontDoor, log, trustProxy }: ApplicationParts,
): Promise<NestExpressApplication> {
  const application = await NestFactory.create<NestExpressApplication>(
    module,
    new FrontDoorAdapter(frontDoor.server),
    { bodyParser: false, abortOnError: false, logger: new NestLog(log) },
  );
  application.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  // One hop: whatever stands further left in X-Forwarded-For was written by the client.
  if (trustProxy) application.set('trust proxy', 1);
  return application;
}
