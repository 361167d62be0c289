import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import type { Access, Scope } from '@parley/auth';

export const SCOPE_METADATA = 'auth:scope';

/** What a caller needs; `any-key` where being known is enough. */
export type Requirement = 'any-key' | { readonly scope: Scope; readonly access: Access };

/**
 * Says which scope a route needs, to the guard and to OpenAPI, which lists it beside either way to pass a
 * key; the answers 401, 403 and 429 are documented for every route that has a security scheme.
 */
export function RequireScope(scope: Scope, access: Access): MethodDecorator & ClassDecorator {
  const role = access === 'read' ? `${scope}:read` : scope;
  return requirement({ scope, access }, [role]);
}

/** Any valid key will do. */
export function RequireKey(): MethodDecorator & ClassDecorator {
  return requirement('any-key', []);
}

function requirement(needed: Requirement, roles: string[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(SCOPE_METADATA, needed),
    ApiSecurity('bearer', roles),
    ApiSecurity('apiKeyHeader', roles),
  );
}
