import type { OpenAPIObject } from '@nestjs/swagger';
import { missingSchemas } from './missing-schemas';

const referTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe(missingSchemas.name, () => {
  it('names each schema that is referred to and not there, once', () => {
    const document: OpenAPIObject = {
      openapi: '3.1.0',
      info: { title: '', version: '' },
      paths: {},
      components: {
        schemas: {
          There: { properties: { a: referTo('There'), b: referTo('Gone'), c: referTo('Gone') } },
        },
      },
    };
    expect(missingSchemas(document)).toEqual(['Gone']);
  });
});
