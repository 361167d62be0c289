import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { sendError } from './upstream-error';

const DIMENSIONS = 384;

/** What goes wrong with an embeddings call: an error status, silence, or an answer one vector short. */
export type EmbeddingFault = { readonly status: number } | 'hang' | 'one_short' | 'garbage';

/** The embeddings of the scripted upstream: words become directions, so texts that share words are alike. */
export class ScriptedEmbeddings {
  requestCount = 0;
  /** Texts of the latest call. */
  latest: readonly string[] = [];
  private readonly faults: EmbeddingFault[] = [];

  /** For the next calls, one each. */
  failNext(...faults: readonly EmbeddingFault[]): void {
    this.faults.push(...faults);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const { input, encoding_format } = JSON.parse(Buffer.concat(chunks).toString()) as {
      input: string | readonly string[];
      encoding_format?: string;
    };
    this.requestCount += 1;
    this.latest = typeof input === 'string' ? [input] : input;
    const fault = this.faults.shift();
    if (fault === 'hang') return;
    if (typeof fault === 'object') {
      sendError(response, fault);
      return;
    }
    const texts = fault === 'one_short' ? this.latest.slice(1) : this.latest;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(fault === 'garbage' ? '<html>' : answerOf(texts, encoding_format === 'base64'));
  }
}

function answerOf(texts: readonly string[], isBase64: boolean): string {
  const data = texts.map((text, index) => {
    const vector = vectorOf(text);
    const bytes = Buffer.from(vector.buffer);
    const embedding = isBase64 ? bytes.toString('base64') : Array.from(vector);
    return { object: 'embedding', index, embedding };
  });
  return JSON.stringify({ object: 'list', model: 'scripted', data });
}

const WORDS_KNOWN = 100_000;
const directions = new Map<string, readonly Direction[]>();

interface Direction {
  readonly place: number;
  readonly sign: number;
}

function directionsOf(word: string): readonly Direction[] {
  const known = directions.get(word);
  if (known !== undefined) return known;
  const digest = createHash('md5').update(word).digest();
  const made = [0, 4, 8].map((at) => ({
    place: digest.readUInt16LE(at) % DIMENSIONS,
    sign: (digest[at + 2] ?? 0) > 127 ? 1 : -1,
  }));
  if (directions.size < WORDS_KNOWN) directions.set(word, made);
  return made;
}

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  vector[0] = 0.1;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (const { place, sign } of directionsOf(word)) vector[place] = (vector[place] ?? 0) + sign;
  }
  return vector;
}
