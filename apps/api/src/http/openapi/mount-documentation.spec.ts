import request from 'supertest';
import { EdgeKit } from '../testing/edge.kit';
import { ProbeController } from '../testing/probe.controller';
import { mountDocumentation } from './mount-documentation';

describe(mountDocumentation.name, () => {
  const sut = new EdgeKit();

  beforeAll(async () => {
    await sut.listen();
    await sut.open(ProbeController);
  });
  afterAll(() => sut.close());

  it.each(['/docs', '/redoc'])('serves %s without anything from another host', async (path) => {
    const { status, text, headers } = await request(sut.url).get(path);
    expect(status).toBe(200);
    expect(text).not.toMatch(/(?:src|href)=['"]https?:/);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });

  it.each(['/docs/swagger-ui-bundle.js', '/docs/swagger-ui.css', '/redoc/redoc.standalone.js'])(
    'serves %s',
    async (path) => {
      expect((await request(sut.url).get(path)).status).toBe(200);
    },
  );

  it('serves a ReDoc that fetches no logo', async () => {
    const { text } = await request(sut.url).get('/redoc/redoc.standalone.js');
    expect(text).not.toContain('cdn.redoc.ly');
  });

  describe('the document', () => {
    const load = async () =>
      (await request(sut.url).get('/openapi.json')).body as {
        openapi: string;
        paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
        components: { schemas: object; securitySchemes: object };
      };

    it('is OpenAPI 3.1 with both ways to pass a key', async () => {
      const document = await load();
      expect(document.openapi).toBe('3.1.0');
      expect(Object.keys(document.components.securitySchemes)).toEqual(['bearer', 'apiKeyHeader']);
    });

    it('gives every operation the errors that all share, in one shape', async () => {
      const { paths, components } = await load();
      expect(Object.keys(paths['/echo']?.['post']?.responses ?? {})).toEqual(
        expect.arrayContaining(['400', '413', '415', '500', '503']),
      );
      expect(paths['/list']?.['get']?.responses['500']).toMatchObject({
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/ProblemDetailsDto' },
            example: { status: 500, title: 'Internal Server Error' },
          },
        },
      });
      expect(components.schemas).toHaveProperty('ProblemDetailsDto');
    });
  });
});
