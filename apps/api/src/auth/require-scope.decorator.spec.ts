import { Controller, Get, Post } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { IdempotencyKeys } from '@parley/idempotency';
import { Idempotent } from './idempotent.decorator';
import { Public } from './public.decorator';
import { RequireKey, RequireScope } from './require-scope.decorator';

@RequireScope('chat', 'write')
@Idempotent()
@Controller('chat')
class ChatController {
  @Post()
  write(): void {}
}

@Controller('rest')
class RestController {
  @Get('read')
  @RequireScope('memory', 'read')
  read(): void {}

  @Get('any')
  @RequireKey()
  any(): void {}

  @Get('open')
  @Public()
  open(): void {}
}

describe(RequireScope.name, () => {
  let document: OpenAPIObject;

  beforeAll(async () => {
    const module = await Test.createTestingModule({
      controllers: [ChatController, RestController],
      providers: [{ provide: IdempotencyKeys, useValue: {} }],
    }).compile();
    const application = module.createNestApplication();
    document = SwaggerModule.createDocument(application, new DocumentBuilder().build());
  });

  const securityOf = (path: string) => {
    const { get, post } = document.paths[path] ?? {};
    return (get ?? post)?.security;
  };

  it('tells OpenAPI the scope, beside either way to pass a key', () => {
    expect(securityOf('/chat')).toEqual([{ bearer: ['chat'] }, { apiKeyHeader: ['chat'] }]);
    expect(securityOf('/rest/read')).toContainEqual({ bearer: ['memory:read'] });
    expect(securityOf('/rest/any')).toEqual([{ bearer: [] }, { apiKeyHeader: [] }]);
  });

  it('leaves public routes without a lock', () => {
    expect(securityOf('/rest/open')).toBeUndefined();
  });

  it('documents the Idempotency-Key where it is honoured', () => {
    expect(document.paths['/chat']?.post?.parameters).toMatchObject([
      { name: 'Idempotency-Key', in: 'header', required: false },
    ]);
    expect(document.paths['/rest/read']?.get?.parameters).toEqual([]);
  });
});
