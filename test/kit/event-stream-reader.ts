import type { Json } from './request';

const WITHIN_MS = 20_000;

/** Follows `GET /api/events/stream` as a browser's EventSource does. */
export class EventStreamReader {
  /** What the frames said, in the order in which they came. */
  readonly frames: Json[] = [];
  /** The `id:` of the last frame that had one. */
  lastEventId: string | undefined;
  isOver = false;
  private readonly controller = new AbortController();
  private readonly waiting = new Set<() => void>();

  /** @throws with the problem where the server does not open the stream. */
  static async open(
    url: string,
    query: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<EventStreamReader> {
    const reader = new EventStreamReader();
    const { signal } = reader.controller;
    const response = await fetch(`${url}/api/events/stream?${query}`, { headers, signal });
    if (!response.ok || response.body === null) {
      throw new Error(`${response.status}: ${await response.text()}`);
    }
    void reader.read(response.body);
    return reader;
  }

  get events(): readonly Json[] {
    return this.frames.filter(({ type }) => type === 'event');
  }

  get eventIds(): readonly string[] {
    return this.events.map(({ event_id }) => String(event_id));
  }

  /** Resolves when it has so many events. */
  has(count: number): Promise<void> {
    return this.until(() => this.events.length >= count);
  }

  untilOver(): Promise<void> {
    return this.until(() => this.isOver);
  }

  close(): void {
    this.controller.abort();
  }

  private until(isTrue: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`After ${WITHIN_MS} ms there is only ${JSON.stringify(this.frames)}`));
      }, WITHIN_MS);
      const look = () => {
        if (!isTrue()) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
      look();
    });
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true });
        const frames = text.split('\n\n');
        text = frames.pop() ?? '';
        for (const frame of frames) this.take(frame.split('\n'));
        this.tell();
      }
    } catch {
      // Cut, by either side.
    }
    this.isOver = true;
    this.tell();
  }

  private take(lines: readonly string[]): void {
    const valueOf = (field: string) =>
      lines.find((line) => line.startsWith(`${field}: `))?.slice(field.length + 2);
    this.lastEventId = valueOf('id') ?? this.lastEventId;
    const data = valueOf('data');
    if (data !== undefined) this.frames.push(JSON.parse(data) as Json);
  }

  private tell(): void {
    for (const look of [...this.waiting]) look();
  }
}
