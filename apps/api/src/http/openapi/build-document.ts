import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { About } from '../about';
import { ProblemDetailsDto } from '../errors/problem.dto';
import { QUICK_START } from './quick-start';
import { operationsOf } from './operations';
import { addSharedProblems } from './shared-problems';
import { TAG_DESCRIPTIONS } from './tags';

/** The OpenAPI document of all routes; takes tens of milliseconds, so it is built when first asked for. */
export function buildDocument(application: INestApplication, about: About): OpenAPIObject {
  const document = SwaggerModule.createDocument(application, baseDocument(about), {
    extraModels: [ProblemDetailsDto],
    operationIdFactory: (_controller, method) => method,
  });
  addSharedProblems(document);
  document.tags = usedTags(document);
  return document;
}

function baseDocument(about: About): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(about.name)
    .setVersion(about.version)
    .setDescription(QUICK_START)
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'This server')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'API key', description: 'Your API key.' },
      'bearer',
    )
    .addApiKey(
      { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'The same key.' },
      'apiKeyHeader',
    )
    .build();
}

function usedTags(document: OpenAPIObject): { name: string; description: string }[] {
  const used = new Set(operationsOf(document).flatMap((operation) => operation.tags ?? []));
  return Object.entries(TAG_DESCRIPTIONS)
    .filter(([name]) => used.has(name))
    .map(([name, description]) => ({ name, description }));
}
