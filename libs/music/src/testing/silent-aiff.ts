const RATE = 8_000;
/** 8,000 as the 80-bit float that the format wants. */
const RATE_BYTES = Buffer.from('400bfa00000000000000', 'hex');

/** An AIFF file: silence of so many seconds, mono, 16 bit, 8 kHz, with a title and an artist. */
export function silentAiff(seconds: number, tags: { title: string; artist: string }): Buffer {
  const samples = Math.round(seconds * RATE);
  const common = Buffer.alloc(8);
  common.writeUInt16BE(1, 0);
  common.writeUInt32BE(samples, 2);
  common.writeUInt16BE(16, 6);
  const content = Buffer.concat([
    Buffer.from('AIFF'),
    chunk('COMM', Buffer.concat([common, RATE_BYTES])),
    chunk('NAME', Buffer.from(tags.title)),
    chunk('AUTH', Buffer.from(tags.artist)),
    chunk('SSND', Buffer.alloc(8 + samples * 2)),
  ]);
  return chunk('FORM', content);
}

/** Chunks begin at even places. */
function chunk(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  return Buffer.concat([Buffer.from(name), size, content, Buffer.alloc(content.length % 2)]);
}
