import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/rest-api';
import { ParleyError } from './parley.error';
import { ParleySocket } from './socket/parley-socket';
import type { SocketOptions } from './socket/socket-options';
import { standardWebSocket, type WebSocketFactory } from './socket/web-socket-like';
import { type ChatStreamRequest, type StreamFrame, streamChat } from './stream/chat-stream';

export interface ParleyClientOptions {
  /** Such as `http://localhost:8000`. */
  readonly baseUrl: string;
  readonly apiKey?: string;
  /** The environment's own where they are left out. */
  readonly fetch?: typeof fetch;
  readonly WebSocket?: WebSocketFactory;
}

/** Parley's REST API, its streams and its sockets, typed; runs in Node 20 and in browsers. */
export class ParleyClient {
  /**
   * Every route, typed by the OpenAPI document: `await client.rest.POST('/api/chat', { body: { message } })`
   * gives `{ data }`, or `{ error }` with problem details.
   */
  readonly rest: Client<paths>;
  private readonly fetch: typeof fetch;

  constructor(private readonly options: ParleyClientOptions) {
    this.fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
    this.rest = createClient<paths>({
      baseUrl: this.baseUrl,
      headers: this.headers(),
      fetch: (request) => this.fetch(request),
    });
  }

  /**
   * An answer while it is written: frames with `delta`, the last one with `metadata`.
   * @throws ParleyError where it is refused or fails.
   */
  streamChat(request: ChatStreamRequest, signal?: AbortSignal): AsyncGenerator<StreamFrame> {
    const { baseUrl, fetch } = this;
    return streamChat({ baseUrl, fetch, headers: this.headers() }, request, signal);
  }

  /** Opens a socket that stays, until it is closed. */
  socket(options: SocketOptions = {}): ParleySocket {
    const WebSocket = this.options.WebSocket ?? standardWebSocket();
    return new ParleySocket(
      {
        dial: async (query) => new WebSocket(await this.socketAddress(query)),
        later,
        random: Math.random,
      },
      options,
    );
  }

  private get baseUrl(): string {
    return this.options.baseUrl.replace(/\/+$/, '');
  }

  private headers(): Record<string, string> {
    const { apiKey } = this.options;
    return apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  }

  /** A ticket for each try, because a browser's WebSocket sends no headers and a key belongs into no address. */
  private async socketAddress(query: Readonly<Record<string, string>>): Promise<string> {
    const ticket = this.options.apiKey === undefined ? {} : { ticket: await this.ticket() };
    const address = new URL(`${this.baseUrl}/ws`);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    address.search = new URLSearchParams({ ...query, ...ticket }).toString();
    return address.href;
  }

  private async ticket(): Promise<string> {
    const { data, error, response } = await this.rest.POST('/api/auth/ws-ticket');
    if (data !== undefined) return data.ticket;
    throw new ParleyError(error.detail, response.status);
  }
}

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => {
    clearTimeout(timer);
  };
}
