import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { requestOf } from '../http/exchange';
import type { AdmittedRequest } from './admitted-request';
import { socketPrincipal } from './socket-principal';

/** Who is calling, for a handler that is not public. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const principal =
    context.getType() === 'ws'
      ? socketPrincipal(context.switchToWs().getClient<object>())
      : principalOf(requestOf(context));
  if (principal !== undefined) return principal;
  throw new Error(
    `${context.getClass().name}.${context.getHandler().name} is public and has no caller`,
  );
});

function principalOf({ principal }: AdmittedRequest): Principal | undefined {
  return principal;
}
