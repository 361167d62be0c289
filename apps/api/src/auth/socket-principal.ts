import type { Principal } from '@parley/auth';

/** As much of a socket as the guards look at. */
export interface AdmittedSocket {
  /** The client's, for limits. */
  readonly address: string;
}

const principals = new WeakMap<object, Principal>();

/** Remembers who opened a socket, and later what their key has become. */
export function setSocketPrincipal(socket: object, principal: Principal): void {
  principals.set(socket, principal);
}

export function socketPrincipal(socket: object): Principal | undefined {
  return principals.get(socket);
}
