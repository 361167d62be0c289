import type { Principal } from '@parley/auth';

const principals = new WeakMap<object, Principal>();

/** Remembers who opened a socket; called once, when its handshake was let through. */
export function setSocketPrincipal(socket: object, principal: Principal): void {
  principals.set(socket, principal);
}

export function socketPrincipal(socket: object): Principal | undefined {
  return principals.get(socket);
}
