import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { CredentialResolver, type Principal } from '@parley/auth';
import { UnauthenticatedError } from '@parley/common';
import type { AdmittedRequest } from './admitted-request';
import { requestCredentials } from './request-credentials';
import type { Requirement } from './require-scope.decorator';
import { RouteRules } from './route-rules';
import { socketPrincipal } from './socket-principal';

/**
 * Lets nobody in who may not: finds out who is calling and holds them to the route's scope. A socket's
 * caller was found out at its handshake; each of its messages is held to the handler's scope.
 */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    private readonly rules: RouteRules,
    private readonly resolver: CredentialResolver,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const { requirement } = this.rules.of(context);
    if (requirement === 'nothing') return true;
    switch (context.getType()) {
      case 'http':
        return this.admit(context.switchToHttp().getRequest<AdmittedRequest>(), requirement);
      case 'ws':
        return isAllowed(socketPrincipal(context.switchToWs().getClient<object>()), requirement);
      case 'rpc':
        throw new Error('Parley has no microservices, and nobody to ask who calls one');
    }
  }

  private async admit(request: AdmittedRequest, requirement: Requirement): Promise<boolean> {
    request.principal = await this.resolver.resolve(requestCredentials(request));
    return isAllowed(request.principal, requirement);
  }
}

function isAllowed(principal: Principal | undefined, requirement: Requirement): true {
  if (principal === undefined) throw new UnauthenticatedError();
  if (requirement !== 'any-key') principal.require(requirement.scope, requirement.access);
  return true;
}
