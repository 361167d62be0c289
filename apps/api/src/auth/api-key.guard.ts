import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { CredentialResolver, type Principal } from '@parley/auth';
import { UnauthenticatedError } from '@parley/common';
import { requestOf } from '../http/exchange';
import type { AdmittedRequest } from './admitted-request';
import { RequestCredentials } from './request-credentials';
import type { Requirement } from './require-scope.decorator';
import { RouteRules } from './route-rules';
import { setSocketPrincipal, socketPrincipal } from './socket-principal';

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
        return this.admit(requestOf(context), requirement);
      case 'ws':
        return this.readmit(context.switchToWs().getClient<object>(), requirement);
      case 'rpc':
        throw new Error('Parley has no microservices, and nobody to ask who calls one');
    }
  }

  private async admit(request: AdmittedRequest, requirement: Requirement): Promise<boolean> {
    request.principal = await this.resolver.resolve(new RequestCredentials(request));
    return isAllowed(request.principal, requirement);
  }

  /** A key may have died or lost a scope since the handshake. */
  private async readmit(socket: object, requirement: Requirement): Promise<boolean> {
    const known = socketPrincipal(socket);
    if (known === undefined) throw new UnauthenticatedError();
    const principal = await this.resolver.renew(known);
    if (principal !== known) setSocketPrincipal(socket, principal);
    return isAllowed(principal, requirement);
  }
}

function isAllowed(principal: Principal, requirement: Requirement): true {
  if (requirement !== 'any-key') principal.require(requirement.scope, requirement.access);
  return true;
}
