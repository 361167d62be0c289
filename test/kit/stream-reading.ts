import type { Json } from './request';

export interface StreamFrame {
  readonly id: string | undefined;
  readonly data: Json;
}

export interface StreamRequest {
  readonly method?: 'GET' | 'POST';
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One client that reads a stream of server-sent events, frame by frame, and may leave at any time. */
export class StreamReading {
  /** All text that has come, comments and fields without data included. */
  raw = '';
  private position = 0;
  private readonly bytes: AsyncIterator<string>;

  private constructor(
    private readonly response: Response,
    private readonly client: AbortController,
  ) {
    this.bytes = textOf(response)[Symbol.asyncIterator]();
  }

  static async open(url: string, { method = 'GET', body, headers = {} }: StreamRequest = {}) {
    const client = new AbortController();
    const response = await fetch(url, {
      method,
      signal: client.signal,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return new StreamReading(response, client);
  }

  get status(): number {
    return this.response.status;
  }

  get streamId(): string {
    return this.response.headers.get('x-stream-id') ?? '';
  }

  /** The next frame with data; `undefined` where the stream is over. */
  async next(): Promise<StreamFrame | undefined> {
    for (;;) {
      const end = this.raw.indexOf('\n\n', this.position);
      if (end === -1) {
        const { done, value } = await this.bytes.next();
        if (done === true) return undefined;
        this.raw += value;
        continue;
      }
      const frame = toFrame(this.raw.slice(this.position, end));
      this.position = end + 2;
      if (frame !== undefined) return frame;
    }
  }

  /** So many frames. @throws Error where the stream ends before. */
  async take(count: number): Promise<StreamFrame[]> {
    const frames: StreamFrame[] = [];
    while (frames.length < count) {
      const frame = await this.next();
      if (frame === undefined) throw new Error(`The stream ended early:\n${this.raw}`);
      frames.push(frame);
    }
    return frames;
  }

  async rest(): Promise<StreamFrame[]> {
    const frames: StreamFrame[] = [];
    for (let frame = await this.next(); frame !== undefined; frame = await this.next()) {
      frames.push(frame);
    }
    return frames;
  }

  leave(): void {
    this.client.abort();
  }
}

/** What the deltas of frames join to. */
export function joined(frames: readonly StreamFrame[]): string {
  return frames
    .map(({ data }) => (typeof data['delta'] === 'string' ? data['delta'] : ''))
    .join('');
}

async function* textOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (chunk?.value === undefined) return;
    yield decoder.decode(chunk.value, { stream: true });
  }
}

function toFrame(text: string): StreamFrame | undefined {
  const lines = text.split('\n');
  const data = lines.find((line) => line.startsWith('data: '))?.slice('data: '.length);
  if (data === undefined) return undefined;
  const id = lines.find((line) => line.startsWith('id: '))?.slice('id: '.length);
  return { id, data: JSON.parse(data) as Json };
}
