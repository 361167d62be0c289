import type { OpenAPIObject } from '@nestjs/swagger';

const REFERENCE = /"\$ref":"#\/components\/schemas\/([^"]+)"/g;

/** Schemas that something refers to and that are not there, because no `@ApiExtraModels()` names them. */
export function missingSchemas(document: OpenAPIObject): readonly string[] {
  const known = document.components?.schemas ?? {};
  const used = [...JSON.stringify(document).matchAll(REFERENCE)].map(([, name = '']) => name);
  return [...new Set(used)].filter((name) => !(name in known));
}
