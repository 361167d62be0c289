import { SwaggerModule } from '@nestjs/swagger';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import type { About } from '../about';
import { assetPath } from '../project-root';
import { buildDocument } from './build-document';
import { redocPage } from './redoc-page';

const ASSET_MAX_AGE = '1h';

/** `/docs`, `/redoc` and `/openapi.json`; every file comes from this server. Call before the application is initialised. */
export function mountDocumentation(application: NestExpressApplication, about: About): void {
  SwaggerModule.setup('docs', application, () => buildDocument(application, about), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: `${about.name} API`,
    customCss: '.swagger-ui .topbar { display: none }',
    swaggerOptions: { validatorUrl: null, displayRequestDuration: true },
  });
  application.useStaticAssets(assetPath('redoc'), {
    prefix: '/redoc',
    index: false,
    redirect: false,
    maxAge: ASSET_MAX_AGE,
  });
  const page = redocPage(about);
  const express: Express = application.getHttpAdapter().getInstance();
  express.get('/redoc', (_request, response) => {
    response.type('html').send(page);
  });
}
