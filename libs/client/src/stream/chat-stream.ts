import { createParser } from 'eventsource-parser';
import type { components } from '../generated/rest-api';
import { ParleyError } from '../parley.error';

export type ChatStreamRequest = components['schemas']['ChatRequestDto'];

/** One frame of a streamed answer; deltas joined are the answer. */
export interface StreamFrame {
  readonly word: string;
  readonly delta?: string;
  readonly done: boolean;
  /** With the last frame: the whole answer as `POST /api/chat` gives it. */
  readonly metadata?: components['schemas']['ChatResponseDto'];
}

export interface StreamSource {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
}

interface FailureFrame {
  readonly error: string;
}

/** Asks for an answer in pieces. Stopping to read, or the signal, ends the model's work. */
export async function* streamChat(
  source: StreamSource,
  request: ChatStreamRequest,
  signal?: AbortSignal,
): AsyncGenerator<StreamFrame> {
  const response = await source.fetch(`${source.baseUrl}/api/chat/stream`, {
    method: 'POST',
    headers: { ...source.headers, 'content-type': 'application/json' },
    body: JSON.stringify(request),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!response.ok || response.body === null) throw await refusalOf(response);
  for await (const frame of framesOf(response.body)) {
    if ('error' in frame) throw new ParleyError(frame.error);
    yield frame;
    if (frame.done) return;
  }
  throw new ParleyError('The answer was cut off');
}

async function* framesOf(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<StreamFrame | FailureFrame> {
  const frames: (StreamFrame | FailureFrame)[] = [];
  const parser = createParser({
    onEvent: ({ data }) => frames.push(JSON.parse(data) as StreamFrame | FailureFrame),
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* frames.splice(0);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function refusalOf(response: Response): Promise<ParleyError> {
  const text = await response.text();
  const detail = /"detail":("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  const sentence = detail === undefined ? `HTTP ${response.status}` : String(JSON.parse(detail));
  return new ParleyError(sentence, response.status);
}
