import type { NestExpressApplication } from '@nestjs/platform-express';
import { AccessMode } from '@parley/auth';
import type { Express, Request } from 'express';
import { About } from '../http/about';
import { HealthService } from './health.service';
import { urlOf } from './home.controller';
import { HomePage } from './home-page';

/**
 * `/` for browsers. It is public, where the JSON at the same address needs a key, and so it is answered
 * before any guard. Call before the application is initialised.
 */
export function mountHomePage(application: NestExpressApplication): void {
  const page = application.get(HomePage);
  const health = application.get(HealthService);
  const mode = application.get(AccessMode);
  const { name, version } = application.get(About);
  const express: Express = application.getHttpAdapter().getInstance();
  express.get('/', async (request, response, next) => {
    response.vary('Accept');
    if (!wantsHtml(request)) {
      next();
      return;
    }
    const { status } = await health.report();
    const isOpen = mode.current !== 'keyed';
    response.type('html').send(page.render({ name, version, status, url: urlOf(request), isOpen }));
  });
}

/** JSON comes first, so that a client without preferences gets it. */
function wantsHtml(request: Request): boolean {
  return request.accepts(['json', 'html']) === 'html';
}
