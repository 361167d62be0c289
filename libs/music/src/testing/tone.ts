/** What a generated file says about itself; RIFF's INFO list has room for these. */
export interface ToneTags {
  readonly title?: string;
  readonly artist?: string;
  readonly album?: string;
  readonly genre?: string;
  readonly track?: number;
}

const RATE = 8_000;
const HEADER_BYTES = 44;

/** A WAV file: a tone of so many seconds, mono, 16 bit, 8 kHz (16,000 bytes a second), with tags. */
export function toneWav(seconds: number, tags: ToneTags = {}, hertz = 440): Buffer {
  const samples = Math.round(seconds * RATE);
  const info = infoChunk(tags);
  const file = Buffer.alloc(HEADER_BYTES + samples * 2 + info.length);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples * 2, 40);
  const second = secondOf(hertz);
  for (let at = HEADER_BYTES; at < HEADER_BYTES + samples * 2; at += second.length) {
    second.copy(file, at, 0, Math.min(second.length, HEADER_BYTES + samples * 2 - at));
  }
  info.copy(file, HEADER_BYTES + samples * 2);
  return file;
}

/** Whole oscillations, so that one second follows another without a click. */
function secondOf(hertz: number): Buffer {
  const second = Buffer.alloc(RATE * 2);
  for (let at = 0; at < RATE; at += 1) {
    const value = Math.sin((2 * Math.PI * hertz * at) / RATE) * 12_000;
    second.writeInt16LE(Math.round(value), at * 2);
  }
  return second;
}

function infoChunk({ title, artist, album, genre, track }: ToneTags): Buffer {
  const fields = [
    ['INAM', title],
    ['IART', artist],
    ['IPRD', album],
    ['IGNR', genre],
    ['ITRK', track?.toString()],
  ] as const;
  const parts = fields.flatMap(([name, text]) => (text === undefined ? [] : [field(name, text)]));
  if (parts.length === 0) return Buffer.alloc(0);
  return chunk('LIST', Buffer.concat([Buffer.from('INFO'), ...parts]));
}

function field(name: string, text: string): Buffer {
  return chunk(name, Buffer.from(`${text}\0`, 'utf8'));
}

/** Chunks begin at even places. */
function chunk(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  const padding = Buffer.alloc(content.length % 2);
  return Buffer.concat([Buffer.from(name, 'latin1'), size, content, padding]);
}
