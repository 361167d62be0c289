import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Tokenize } from 'rtf-stream-parser';
import type { ReadDocument } from './block';
import { LIMITS } from './limits';
import { RefusedDocument } from './refused-document';
import { RtfReader } from './rtf-reader';

/** As the library numbers its tokens. */
const GROUP_START = 0;
const GROUP_END = 1;

interface Token {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Buffer;
}

/** The library makes tokens of the file, of which the reader makes paragraphs. @throws RefusedDocument */
export async function readRtf(path: string): Promise<ReadDocument> {
  const reader = new RtfReader();
  const file = createReadStream(path);
  try {
    await pipeline(file, new Tokenize(), sinkOf(reader));
  } catch (error) {
    throw error instanceof RefusedDocument ? error : new RefusedDocument('damaged');
  } finally {
    // A worker thread stands still until its next call, and would keep the file open.
    if (!file.closed) await once(file, 'close');
  }
  reader.end();
  return { blocks: reader.blocks, pages: null };
}

/** A sink, because to wait for each of millions of tokens takes ten times as long. */
function sinkOf(reader: RtfReader): Writable {
  return new Writable({
    objectMode: true,
    write(token: Token, _encoding, done) {
      take(reader, token);
      done(reader.depth > LIMITS.rtfGroups ? new RefusedDocument('too_much_inside') : null);
    },
  });
}

function take(reader: RtfReader, { type, word, param, data }: Token): void {
  if (type === GROUP_START) reader.openGroup();
  else if (type === GROUP_END) reader.closeGroup();
  // A byte that is written as \'e4 comes with both.
  else if (data !== undefined && word !== 'bin') reader.take({ bytes: data });
  else if (word !== undefined && word !== 'bin') reader.take({ word, param });
}
