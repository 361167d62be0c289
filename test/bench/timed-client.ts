import { Pool } from 'undici';

export interface TimedRequest {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  /** On top of the client's own. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** When the parts of a streamed answer arrived, in ms after the request was sent. */
export interface StreamTimes {
  readonly firstPieceMs: number;
  readonly secondPieceMs: number;
}

/** Keeps its connections open and measures what one request takes, as its sender sees it. */
export class TimedClient {
  private readonly pool: Pool;

  constructor(
    url: string,
    connections: number,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {
    this.pool = new Pool(url, { connections });
  }

  /** Resolves with the milliseconds to the end of the answer. @throws Error for a status of 300 and above. */
  async send(request: TimedRequest): Promise<number> {
    const sentMs = performance.now();
    const { statusCode, body } = await this.request(request);
    const text = await body.text();
    if (statusCode >= 300) throw new Error(`${request.path} answered ${statusCode}: ${text}`);
    return performance.now() - sentMs;
  }

  /** Reads a stream of server-sent events to its end. @throws Error for one that breaks off. */
  async readStream(request: TimedRequest): Promise<StreamTimes> {
    const sentMs = performance.now();
    const { statusCode, body } = await this.request(request);
    const arrivedMs: number[] = [];
    let last = '';
    for await (const chunk of body) {
      arrivedMs.push(performance.now() - sentMs);
      last = String(chunk);
    }
    // Ours ends with "done":true, the upstream's with [DONE].
    if (statusCode !== 200 || !/"done":true|\[DONE\]/.test(last)) {
      throw new Error(`${request.path} broke off with status ${statusCode}: ${last}`);
    }
    const [firstPieceMs = NaN, secondPieceMs = NaN] = arrivedMs;
    return { firstPieceMs, secondPieceMs };
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private request({ method = 'POST', path, body, headers }: TimedRequest) {
    return this.pool.request({
      method,
      path,
      headers: { 'content-type': 'application/json', ...this.headers, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}
