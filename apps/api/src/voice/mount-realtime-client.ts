import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import { assetPath } from '../http/project-root';

const FOLDER = 'realtime-client';
const ASSET_MAX_AGE = '1h';

/** S3's page to talk to; public, as the documentation is: it asks for the key. Call before the application is initialised. */
export function mountRealtimeClient(application: NestExpressApplication): void {
  application.useStaticAssets(assetPath(FOLDER), {
    prefix: `/${FOLDER}`,
    index: false,
    redirect: false,
    maxAge: ASSET_MAX_AGE,
  });
  const express: Express = application.getHttpAdapter().getInstance();
  express.get('/realtime_client.html', (_request, response) => {
    response.sendFile(assetPath(FOLDER, 'page.html'));
  });
}
