/** A handler whose event may be richer than what is read of it, as that of each implementation is. */
type Handler<Event> = { on(event: Event): void }['on'] | null;

/** As much of the standard WebSocket as is used here; the browser's and that of the package `ws` both fit. */
export interface WebSocketLike {
  readonly readyState: number;
  onmessage: Handler<{ readonly data: unknown }>;
  onclose: Handler<{ readonly code: number; readonly reason: string }>;
  onerror: Handler<never>;
  send(data: string): void;
  close(code?: number, reason?: string): void;
}

/** Opens a socket at an address. */
export type WebSocketFactory = new (url: string) => WebSocketLike;

/** The environment's own, which Node has from version 22 on. @throws Error that says what to pass instead. */
export function standardWebSocket(): WebSocketFactory {
  const found = (globalThis as { readonly WebSocket?: WebSocketFactory }).WebSocket;
  if (found !== undefined) return found;
  throw new Error(
    'There is no WebSocket here. Pass one: new ParleyClient({ …, WebSocket }) with that of the package "ws".',
  );
}
