import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { loadConfig } from '@parley/config';
import { AppModule } from './app.module';
import { buildDocument } from './http/openapi/build-document';
import { missingSchemas } from './http/openapi/missing-schemas';
import { readVersion } from './http/project-root';
import { ShutdownSignal } from './http/shutdown/shutdown-signal';
import { silentLog } from './start/silent-log';

/** Preview mode reads the modules and makes nothing of them: no database, no network. */
async function documentOfModules(): Promise<OpenAPIObject> {
  const { config } = loadConfig({});
  const about = { name: config.appName, version: readVersion() };
  const parts = { about, log: silentLog, shutdown: new ShutdownSignal() };
  const application = await NestFactory.create(AppModule.register(config, parts), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  return buildDocument(application, about);
}

/** Prints the OpenAPI document; fails where it refers to what it does not hold. */
async function printDocument(): Promise<void> {
  const document = await documentOfModules();
  const missing = missingSchemas(document);
  if (missing.length > 0) throw new Error(`No @ApiExtraModels() names ${missing.join(', ')}.`);
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

void printDocument();
