const LOOPBACK_NAME =
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\]|\[::ffff:127(\.\d{1,3}){3}\])$/i;
const HOST_HEADER = /^(\[[\da-f:.]+\]|[^:/@?#\s]+)(:\d{1,5})?$/i;
const ORIGIN = /^https?:\/\/([^/]+)$/i;

/** The host's name in a `Host` header or in an origin's authority, without the port; nothing if it is neither. */
export function hostNameOf(authority: string): string | undefined {
  return HOST_HEADER.exec(authority)?.[1]?.toLowerCase().replace(/\.$/, '');
}

/** `scheme://name[:port]` split; nothing for `null`, other schemes and anything malformed. */
export function authorityOf(origin: string): string | undefined {
  return ORIGIN.exec(origin)?.[1];
}

/** Whether a name can only lead to the machine that resolves it; numbers and `localhost`, nothing to look up. */
export function isLoopbackName(name: string): boolean {
  return LOOPBACK_NAME.test(name);
}

/** Whether listening on this address can be reached from this machine alone. */
export function isLoopbackAddress(address: string): boolean {
  return isLoopbackName(address.includes(':') ? `[${address}]` : address);
}
