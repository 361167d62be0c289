import { toneWav } from './tone';

/** A file that means no good, and how large it is made beyond its bytes (by a hole that takes no room). */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sizeBytes?: number;
}

const MB = 1024 * 1024;
const MANY = 2_000;

/** Files whose headers lie, one for each way in which a reader of tags could be led astray. */
export function hostileAudio(): readonly HostileFile[] {
  return [
    ...mp3Files(),
    ...flacFiles(),
    ...oggFiles(),
    ...mp4Files(),
    ...chunkFiles(),
    ...others(),
  ];
}

function mp3Files(): readonly HostileFile[] {
  const picture = Buffer.from('\0image/png\0\x03\0', 'latin1');
  const cover = frame('APIC', 200 * MB, picture);
  return [
    { name: 'claims a tag of 256 MB.mp3', bytes: id3(0x0fffffff, Buffer.alloc(1_000)) },
    {
      name: 'claims a frame of 2 GB.mp3',
      bytes: id3(2_000, frame('TIT2', 0x7fffffff, zeros(1_990))),
    },
    { name: 'has empty frames only.mp3', bytes: id3(MANY * 10, repeated(frame('TIT2', 0), MANY)) },
    { name: 'has a cover of 200 MB.mp3', bytes: id3(201 * MB, cover), sizeBytes: 210 * MB },
    { name: 'never begins.mp3', bytes: Buffer.alloc(20_000, 0xff) },
    { name: 'is nothing but zeros.mp3', bytes: zeros(0), sizeBytes: 2 * MB },
  ];
}

function flacFiles(): readonly HostileFile[] {
  const info = zeros(34);
  info.writeUInt32BE(0x10001000, 0);
  info.writeUInt32BE(0x0ac442f0, 10);
  const start = Buffer.concat([Buffer.from('fLaC'), flacBlock(0, 34, info)]);
  const file = (...blocks: readonly Buffer[]) => Buffer.concat([start, ...blocks]);
  return [
    {
      name: 'claims a picture of 2 GB.flac',
      bytes: file(flacBlock(6, 0xffffff, big(3, 0x7fffffff))),
    },
    { name: 'has a cover of 16 MB.flac', bytes: file(flacBlock(6, 0xffffff)), sizeBytes: 17 * MB },
    {
      name: 'claims 4 billion comments.flac',
      bytes: file(flacBlock(4, 100, little(0, 0xffffffff), zeros(90))),
    },
    {
      name: 'claims a comment of 4 GB.flac',
      bytes: file(flacBlock(4, 20, little(0xfffffff0), zeros(16))),
    },
    { name: 'has empty blocks only.flac', bytes: file(repeated(flacBlock(1, 0), MANY)) },
  ];
}

function oggFiles(): readonly HostileFile[] {
  const head = Buffer.concat([Buffer.from('\x01vorbis', 'latin1'), zeros(23)]);
  head[11] = 2;
  head.writeUInt32LE(44_100, 12);
  head.writeUInt16LE(0x01b8, 28);
  const comment = (...parts: readonly Buffer[]) =>
    Buffer.concat([Buffer.from('\x03vorbis', 'latin1'), ...parts]);
  const file = (...pages: readonly Buffer[]) => Buffer.concat([oggPage(2, head), ...pages]);
  return [
    { name: 'has a page that never ends.ogg', bytes: file(repeated(oggPage(1, zeros(255)), MANY)) },
    { name: 'has empty pages only.ogg', bytes: file(repeated(oggPage(0, zeros(0)), MANY)) },
    {
      name: 'claims a comment of 4 GB.ogg',
      bytes: file(oggPage(0, comment(little(0xffffffff), zeros(50)))),
    },
    {
      name: 'claims 4 billion comments.ogg',
      bytes: file(oggPage(0, comment(little(0, 0xffffffff), zeros(50)))),
    },
    { name: 'ends in its head.opus', bytes: oggPage(2, Buffer.from('OpusHead')) },
  ];
}

function mp4Files(): readonly HostileFile[] {
  const type = atom('ftyp', Buffer.from('M4A \0\0\0\0M4A mp42'));
  const file = (...atoms: readonly Buffer[]) => Buffer.concat([type, ...atoms]);
  let nested = zeros(0);
  for (let depth = 0; depth < MANY; depth += 1) nested = atom('moov', nested);
  const cover = claimed('covr', 300 * MB, claimed('data', 300 * MB - 8));
  const list = claimed('ilst', 300 * MB + 8, cover);
  const meta = claimed('meta', 300 * MB + 20, big(0), list);
  const table = atom('stsz', big(0, 0, 0xffffffff));
  return [
    { name: 'is nested 2000 deep.m4a', bytes: file(nested) },
    { name: 'claims an atom of 4 GB.m4a', bytes: file(claimed('moov', 0xfffffff0, zeros(100))) },
    {
      name: 'claims an atom of 8 EB.m4a',
      bytes: file(claimed('moov', 1, big(0x7fffffff, 0xffffffff))),
    },
    { name: 'has an atom without end.m4a', bytes: file(claimed('moov', 0, zeros(100))) },
    {
      name: 'has atoms too small for themselves.m4a',
      bytes: file(repeated(claimed('moov', 4), 100)),
    },
    {
      name: 'claims 4 billion samples.m4a',
      bytes: file(atom('moov', atom('trak', atom('mdia', table)))),
    },
    {
      name: 'has a cover of 300 MB.m4a',
      bytes: file(claimed('moov', 300 * MB + 36, claimed('udta', 300 * MB + 28, meta))),
      sizeBytes: 301 * MB,
    },
  ];
}

/** RIFF counts from the low end, IFF from the high one. */
function chunkFiles(): readonly HostileFile[] {
  const wav = toneWav(0.1);
  const endless = Buffer.from(wav);
  endless.writeUInt32LE(0xffffffff, 4);
  endless.writeUInt32LE(0xffffffff, 40);
  const riff = (...parts: readonly Buffer[]) =>
    Buffer.concat([Buffer.from('RIFF'), little(0x7fffffff), Buffer.from('WAVE'), ...parts]);
  const form = (...parts: readonly Buffer[]) =>
    Buffer.concat([Buffer.from('FORM'), big(0x7fffffff), Buffer.from('AIFF'), ...parts]);
  const junk = Buffer.concat([Buffer.from('junk'), little(0)]);
  return [
    { name: 'claims to last for days.wav', bytes: endless },
    { name: 'claims a format of 4 GB.wav', bytes: riff(Buffer.from('fmt '), little(0xfffffff0)) },
    { name: 'has empty chunks only.wav', bytes: riff(repeated(junk, MANY)) },
    {
      name: 'claims a title of 4 GB.wav',
      bytes: Buffer.concat([
        wav,
        Buffer.from('LIST'),
        little(0xfffffff0),
        Buffer.from('INFOINAM'),
        little(0xffffff00),
      ]),
    },
    {
      name: 'claims a common chunk of 4 GB.aiff',
      bytes: form(Buffer.from('COMM'), big(0xffffffff)),
    },
    {
      name: 'has empty chunks only.aiff',
      bytes: form(repeated(Buffer.concat([Buffer.from('ANNO'), big(0)]), MANY)),
    },
  ];
}

function others(): readonly HostileFile[] {
  const asf = Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex');
  const webm = Buffer.from('1a45dfa301ffffffffffffff', 'hex');
  const frames = Buffer.from([0xff, 0xf1, 0x50, 0x80, 0, 0x1f, 0xfc]);
  return [
    {
      name: 'claims objects of 4 EB.wma',
      bytes: Buffer.concat([asf, zeros(7), Buffer.from([0x40]), little(0xffffffff), zeros(200)]),
    },
    { name: 'claims an element of 72 PB.weba', bytes: Buffer.concat([webm, zeros(100)]) },
    { name: 'has empty frames only.aac', bytes: repeated(frames, MANY) },
    { name: 'is empty.mp3', bytes: zeros(0) },
  ];
}

function zeros(length: number): Buffer {
  return Buffer.alloc(length);
}

function repeated(part: Buffer, times: number): Buffer {
  return Buffer.concat(Array.from({ length: times }, () => part));
}

function big(...values: readonly number[]): Buffer {
  const bytes = zeros(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
}

function little(...values: readonly number[]): Buffer {
  return big(...values.toReversed()).reverse();
}

/** An ID3v2.3 tag that claims so many bytes, seven bits of them in each. */
function id3(claimedBytes: number, ...frames: readonly Buffer[]): Buffer {
  const size = [21, 14, 7, 0].map((shift) => (claimedBytes >> shift) & 0x7f);
  return Buffer.concat([Buffer.from('ID3\x03\0\0', 'latin1'), Buffer.from(size), ...frames]);
}

function frame(name: string, claimedBytes: number, ...content: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(name), big(claimedBytes), zeros(2), ...content]);
}

function flacBlock(type: number, claimedBytes: number, ...content: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([type]), big(claimedBytes).subarray(1), ...content]);
}

function oggPage(flags: number, content: Buffer): Buffer {
  const header = zeros(27);
  header.write('OggS', 'latin1');
  header[5] = flags;
  header.writeUInt32LE(1, 14);
  header[26] = content.length === 0 ? 0 : 1;
  return Buffer.concat([
    header,
    Buffer.from(content.length === 0 ? [] : [content.length]),
    content,
  ]);
}

function atom(name: string, content: Buffer): Buffer {
  return claimed(name, 8 + content.length, content);
}

function claimed(name: string, claimedBytes: number, ...content: readonly Buffer[]): Buffer {
  return Buffer.concat([big(claimedBytes), Buffer.from(name), ...content]);
}
