import { unreadable } from './decoded';

/** Elements of Matroska that hold others (RFC 9559); all others are skipped or read whole. */
const CONTAINERS: ReadonlySet<number> = new Set([
  0x18538067, 0x1f43b675, 0x1654ae6b, 0xae, 0xa0, 0xe1,
]);
const TRACK_ENTRY = 0xae;
const TRACK_NUMBER = 0xd7;
const CODEC_ID = 0x86;
const SIMPLE_BLOCK = 0xa3;
const BLOCK = 0xa1;
const LACING = 0x06;

interface Element {
  readonly id: number;
  readonly body: Buffer;
  readonly start: number;
  readonly end: number;
}

/** The Opus packets of a WebM file's first Opus track, as browsers record them. */
export function* webmOpusPackets(file: Buffer): Generator<Buffer> {
  let entry = 0;
  let opusTrack: number | undefined;
  for (const { id, body } of elements(file)) {
    switch (id) {
      case TRACK_ENTRY:
        entry = 0;
        break;
      case TRACK_NUMBER:
        entry = body.length === 0 ? 0 : body.readUIntBE(0, Math.min(6, body.length));
        break;
      case CODEC_ID:
        if (body.toString('latin1').startsWith('A_OPUS')) opusTrack ??= entry;
        break;
      case SIMPLE_BLOCK:
      case BLOCK:
        yield* packetOf(body, opusTrack);
    }
  }
  if (opusTrack === undefined) throw unreadable('the WebM file has no Opus track');
}

function* packetOf(block: Buffer, track: number | undefined): Generator<Buffer> {
  const number = readSize(block, 0);
  if (number === undefined || number.value !== track || block.length < number.end + 3) return;
  const flags = block.readUInt8(number.end + 2);
  if ((flags & LACING) !== 0) throw unreadable('the WebM file has laced blocks');
  yield block.subarray(number.end + 3);
}

/** All elements in order, those inside containers too. */
function* elements(file: Buffer): Generator<Element> {
  let at = 0;
  while (at < file.length) {
    const element = readElement(file, at);
    if (element === undefined) return;
    yield element;
    at = CONTAINERS.has(element.id) ? element.start : element.end;
  }
}

function readElement(file: Buffer, at: number): Element | undefined {
  const idBytes = widthOf(file[at] ?? 0);
  if (idBytes > 4 || at + idBytes >= file.length) return undefined;
  const id = file.readUIntBE(at, idBytes);
  const size = readSize(file, at + idBytes);
  if (size === undefined) return undefined;
  const end = Math.min(file.length, size.end + size.value);
  const body = CONTAINERS.has(id) ? file.subarray(0, 0) : file.subarray(size.end, end);
  return { id, body, start: size.end, end };
}

/** A variable-length number; all ones mean "until the end". */
function readSize(file: Buffer, at: number): { value: number; end: number } | undefined {
  const width = widthOf(file[at] ?? 0);
  if (width > 8 || at + width > file.length) return undefined;
  let value = (file[at] ?? 0) & (0xff >> width);
  let isOpen = value === 0xff >> width;
  for (let n = 1; n < width; n += 1) {
    const byte = file[at + n] ?? 0;
    isOpen &&= byte === 0xff;
    value = value * 256 + byte;
  }
  return { value: isOpen ? file.length : value, end: at + width };
}

/** Bytes of a number by its leading zero bits; 9 for none that is valid. */
function widthOf(first: number): number {
  return Math.clz32(first) - 23;
}
