import { BrokenAnswerError } from '../openai/broken-answer.error';
import { toUnitLength } from './unit-length';

/** 96 vectors of 8,192 numbers, written as text. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads the answer to an embeddings call.
 * @throws BrokenAnswerError for one that is too long, malformed, or short of vectors.
 */
export async function readEmbeddings(
  stream: AsyncIterable<unknown>,
  count: number,
): Promise<Float32Array[]> {
  const items = itemsOf(parse(await readText(stream)));
  const vectors = new Array<Float32Array | undefined>(count).fill(undefined);
  for (const [place, item] of items.entries()) {
    const { index, vector } = toVector(item, place);
    vectors[index] = vector;
  }
  const complete = vectors.filter((vector) => vector !== undefined);
  const length = complete[0]?.length ?? 0;
  const isSound = complete.every((vector) => vector.length === length) && length > 0;
  if (complete.length !== count || !isSound) throw broken();
  return complete.map(toUnitLength);
}

async function readText(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new BrokenAnswerError('sent an answer without end');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken();
  }
}

function itemsOf(answer: unknown): readonly unknown[] {
  if (typeof answer !== 'object' || answer === null || !('data' in answer)) throw broken();
  return Array.isArray(answer.data) ? answer.data : [];
}

function toVector(item: unknown, place: number): { index: number; vector: Float32Array } {
  if (typeof item !== 'object' || item === null || !('embedding' in item)) throw broken();
  const index = 'index' in item && typeof item.index === 'number' ? item.index : place;
  return { index, vector: numbersOf(item.embedding) };
}

/** Little-endian 32-bit floats in base64, or a list where a server does not know how. */
function numbersOf(embedding: unknown): Float32Array {
  if (typeof embedding === 'string') {
    const bytes = Buffer.from(embedding, 'base64');
    return new Float32Array(new Uint8Array(bytes).buffer, 0, Math.floor(bytes.length / 4));
  }
  if (!Array.isArray(embedding)) throw broken();
  return Float32Array.from(embedding, Number);
}

function broken(): BrokenAnswerError {
  return new BrokenAnswerError('sent an answer that is no list of embeddings');
}
