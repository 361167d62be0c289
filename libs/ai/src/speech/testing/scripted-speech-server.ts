import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Mailbox } from '../../testing/mailbox';
import { sendError } from '../../testing/upstream-error';
import { wavHeader } from '../ports/wav';

const SAMPLE_RATE_HZ = 24_000;
/** So that what was written has left. */
const CUT_AFTER_MS = 20;

export interface SpeechOrder {
  readonly model: string;
  readonly input: string;
  readonly voice: string;
  readonly speed: number;
  readonly response_format: string;
}

export interface TranscriptionOrder {
  /** The multipart body as text; audio bytes included. */
  readonly form: string;
  readonly authorization: string | undefined;
}

/** What goes wrong, in place of an answer. */
export type SpeechFault =
  | { readonly type: 'status'; readonly status: number }
  /** After the sound of so many characters, 1 by default; a transcription stops in its first byte. */
  | { readonly type: 'hang'; readonly afterChars?: number }
  | { readonly type: 'cut'; readonly afterChars?: number }
  | { readonly type: 'garbage' };

/**
 * An OpenAI-compatible audio server on 127.0.0.1: it speaks a tone of 50 ms for each character and has
 * always heard what it was told to hear.
 */
export class ScriptedSpeechServer {
  readonly spoken: SpeechOrder[] = [];
  readonly heard: TranscriptionOrder[] = [];
  private transcript = 'hello there';
  private fault: SpeechFault | undefined;
  private readonly aborts = new Mailbox<string>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {
    server.on('request', (request, response) => void this.serve(request, response));
  }

  static async start(): Promise<ScriptedSpeechServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ScriptedSpeechServer(server, (server.address() as AddressInfo).port);
  }

  /** What goes into STT_BASE_URL and TTS_BASE_URL. */
  get baseUrl(): string {
    return `http://127.0.0.1:${this.port}/v1`;
  }

  hear(transcript: string): void {
    this.transcript = transcript;
  }

  /** From now on; undefined: all is well again. */
  failWith(fault: SpeechFault | undefined): void {
    this.fault = fault;
  }

  /** The path of the next request whose client left before the end. */
  nextAbort(): Promise<string> {
    return this.aborts.take();
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    response.on('close', () => {
      if (!response.writableFinished && this.fault?.type !== 'cut') this.aborts.put(path);
    });
    const body = await readAll(request).catch(() => undefined);
    if (body === undefined) return;
    const isSpeech = path.endsWith('/audio/speech');
    if (isSpeech) this.spoken.push(JSON.parse(body.toString('utf8')) as SpeechOrder);
    else {
      const { authorization } = request.headers;
      this.heard.push({ form: body.toString('latin1'), authorization });
    }
    if (this.fault !== undefined) this.fail(response, this.fault, isSpeech);
    else if (isSpeech) speak(response, this.spoken.at(-1)?.input ?? '');
    else response.end(JSON.stringify({ text: this.transcript }));
  }

  private fail(response: ServerResponse, fault: SpeechFault, isSpeech: boolean): void {
    switch (fault.type) {
      case 'status':
        return sendError(response, { status: fault.status });
      case 'garbage':
        return void response.end('{"nothing": true');
      case 'cut':
      case 'hang':
        if (isSpeech)
          response.write(Buffer.concat([wavHeader(SAMPLE_RATE_HZ), tone(fault.afterChars ?? 1)]));
        else response.write('{');
        if (fault.type === 'cut') setTimeout(() => response.destroy(), CUT_AFTER_MS);
    }
  }
}

function speak(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'audio/wav' });
  response.write(wavHeader(SAMPLE_RATE_HZ));
  // Pieces of odd length, as a network cuts them.
  const bytes = tone(text.length);
  const half = (bytes.length >> 1) | 1;
  response.write(bytes.subarray(0, half));
  response.end(bytes.subarray(half));
}

function tone(units: number): Buffer {
  const count = (SAMPLE_RATE_HZ / 20) * units;
  const samples = Int16Array.from({ length: count }, (_, n) => 8000 * Math.sin(n / 10));
  return Buffer.from(samples.buffer);
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
