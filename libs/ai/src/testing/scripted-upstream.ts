import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Mailbox } from './mailbox';
import type { RecordedRequest, UpstreamRequestBody } from './recorded-request';
import { ScriptedEmbeddings } from './scripted-embeddings';
import { UpstreamAnswer } from './upstream-answer';
import { sendError } from './upstream-error';
import type { UpstreamReply } from './upstream-reply';

const MAX_RECORDED = 1000;

export interface ScriptedUpstreamOptions {
  /** Any free one where absent. */
  readonly port?: number;
  /** The one key it takes; any, or none, where absent. */
  readonly apiKey?: string;
  /** What `GET /models` lists: id, and `shutdown_date` where announced. */
  readonly models?: readonly { readonly id: string; readonly shutdown_date?: string | null }[];
}

/** Answers one request; a function may look at it first. */
export type UpstreamScript = UpstreamReply | ((request: RecordedRequest) => UpstreamReply);

/**
 * An OpenAI-compatible server on 127.0.0.1 that does as it is told, for tests and benchmarks.
 * Without instructions it answers every chat completion at once.
 */
export class ScriptedUpstream {
  /** The latest chat completions, oldest first; `requestCount` counts all. */
  readonly requests: RecordedRequest[] = [];
  requestCount = 0;
  /** How often `GET /models` was asked. */
  modelListings = 0;
  readonly embeddings = new ScriptedEmbeddings();
  private script: UpstreamScript = {};
  private readonly queue: UpstreamScript[] = [];
  private readonly arrivals = new Mailbox<RecordedRequest>();
  private readonly aborts = new Mailbox<RecordedRequest>();

  private constructor(
    private readonly server: Server,
    /** Stays the same after `stop`, for clients that find nobody there. */
    readonly port: number,
    private readonly options: ScriptedUpstreamOptions,
  ) {
    server.on('request', (request, response) => void this.serve(request, response));
  }

  static async start(options: ScriptedUpstreamOptions = {}): Promise<ScriptedUpstream> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new ScriptedUpstream(server, port, options);
  }

  /** What goes into OPENAI_BASE_URL. */
  get baseUrl(): string {
    return `http://127.0.0.1:${this.port}/v1`;
  }

  /** From now on, for every request that nothing was queued for. */
  answerWith(script: UpstreamScript): void {
    this.script = script;
  }

  /** For the next requests, one each, in this order. */
  enqueue(...scripts: readonly UpstreamScript[]): void {
    this.queue.push(...scripts);
  }

  /** The next chat completion that nobody has taken yet, also one that has come already. */
  nextRequest(): Promise<RecordedRequest> {
    return this.arrivals.take();
  }

  /** The next request whose client left before the end, also one that has left already. */
  nextAbort(): Promise<RecordedRequest> {
    return this.aborts.take();
  }

  /** Cuts all connections. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { apiKey } = this.options;
    const path = request.url?.split('?')[0] ?? '';
    if (apiKey !== undefined && request.headers.authorization !== `Bearer ${apiKey}`) {
      sendError(response, { status: 401 });
    } else if (request.method === 'POST' && path.endsWith('/chat/completions')) {
      await this.serveCompletion(request, response);
    } else if (request.method === 'POST' && path.endsWith('/embeddings')) {
      await this.embeddings.serve(request, response);
    } else if (request.method === 'GET' && path.endsWith('/models')) {
      this.serveModels(response);
    } else {
      sendError(response, { status: 404 });
    }
  }

  private async serveCompletion(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (body === undefined) {
      sendError(response, { status: 400 });
      return;
    }
    const { headers, url = '' } = request;
    const recorded = { body, headers, url, isAborted: false };
    const script = this.queue.shift() ?? this.script;
    const reply = typeof script === 'function' ? script(recorded) : script;
    const answer = new UpstreamAnswer(reply, recorded, response);
    response.on('close', () => {
      if (response.writableFinished || answer.hasCut) return;
      recorded.isAborted = true;
      this.aborts.put(recorded);
    });
    this.record(recorded);
    answer.play();
  }

  private serveModels(response: ServerResponse): void {
    this.modelListings += 1;
    const created = 1_763_700_000;
    const data = (this.options.models ?? [{ id: 'gpt-4o' }]).map((model) => ({
      object: 'model',
      created,
      owned_by: 'scripted',
      ...model,
    }));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ object: 'list', data }));
  }

  private record(request: RecordedRequest): void {
    this.requestCount += 1;
    if (this.requests.push(request) > MAX_RECORDED) this.requests.shift();
    this.arrivals.put(request);
  }
}

async function readBody(request: IncomingMessage): Promise<UpstreamRequestBody | undefined> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as UpstreamRequestBody;
  } catch {
    return undefined;
  }
}
