import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AccessMode } from '@parley/auth';
import type { Config } from '@parley/config';
import { AppModule } from '../app.module';
import { createApplication } from '../http/create-application';
import type { AnswerObserver, FrontDoor } from '../http/front-door';
import type { HttpParts } from '../http/http.module';
import { mountDocumentation } from '../http/openapi/mount-documentation';
import type { SocketDoor } from '../http/socket-door';
import { ResponseTimes } from '../system/metrics/response-times';
import { mountHomePage } from '../system/mount-home-page';
import { mountRealtimeClient } from '../voice/mount-realtime-client';
import { mountAsyncApi } from '../ws/asyncapi/mount-asyncapi';
import { mountSockets } from '../ws/mount-sockets';

export interface LoadedApplication {
  readonly application: NestExpressApplication;
  readonly accessMode: AccessMode;
  readonly sockets: SocketDoor;
  /** Sees how long each answer took. */
  readonly observe: AnswerObserver;
}

/**
 * Builds the application behind a front door that is listening already. Imported only then: Nest and the
 * rest of it take most of a second to load, and a taken port should not have to wait for that.
 */
export async function loadApplication(
  config: Config,
  parts: HttpParts,
  frontDoor: FrontDoor,
): Promise<LoadedApplication> {
  const application = await createApplication(AppModule.register(config, parts), {
    frontDoor,
    log: parts.log,
    trustProxy: config.trustProxy,
  });
  mountHomePage(application);
  mountDocumentation(application, parts.about);
  mountAsyncApi(application, parts.about);
  mountRealtimeClient(application);
  const sockets = mountSockets(application);
  const observe = application.get(ResponseTimes).note;
  return { application, accessMode: application.get(AccessMode), sockets, observe };
}
