import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import type { About } from '../../http/about';
import { PROTOCOLS } from '../protocols';
import type { AsyncApiDocument } from './asyncapi-document';
import { asyncApiPage } from './asyncapi-page';
import { buildAsyncApi } from './build-asyncapi';

/** `/asyncapi.json` and the page that shows it, for everybody. Call before the application is initialised. */
export function mountAsyncApi(application: NestExpressApplication, about: About): void {
  let made: AsyncApiDocument | undefined;
  // When first asked for: it would be a good part of a start.
  const document = () => (made ??= buildAsyncApi(about, PROTOCOLS));
  const express: Express = application.getHttpAdapter().getInstance();
  express.get('/asyncapi.json', (_request, response) => {
    response.json(document());
  });
  express.get('/asyncapi', (_request, response) => {
    response.type('html').send(asyncApiPage(document()));
  });
}
