import { type Decoded, unreadable } from './decoded';
import { fromALaw, fromMuLaw } from './g711';

const PCM = 1;
const FLOAT = 3;
const A_LAW = 6;
const MU_LAW = 7;
const EXTENSIBLE = 0xfffe;
const BLOCK_FRAMES = 65_536;
const MAX_RATE_HZ = 384_000;

interface Layout {
  readonly format: number;
  readonly channels: number;
  readonly sampleRateHz: number;
  readonly bits: number;
}

type ReadSample = (view: DataView, at: number) => number;

/**
 * RIFF/WAVE: PCM of 8 to 32 bits, float, µ-law and A-law. What a cut-off file still has is read; the sizes
 * that a streaming recorder left open are not believed.
 */
export function* decodeWav(file: Buffer): Generator<Decoded> {
  const { layout, data } = readChunks(file);
  const bytesPerSample = layout.bits / 8;
  const read = readerFor(layout);
  const frameBytes = bytesPerSample * layout.channels;
  const frames = Math.floor(data.length / frameBytes);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let from = 0; from < frames; from += BLOCK_FRAMES) {
    const count = Math.min(BLOCK_FRAMES, frames - from);
    const channels = Array.from({ length: layout.channels }, (_, channel) => {
      const samples = new Float32Array(count);
      for (let n = 0; n < count; n += 1) {
        samples[n] = read(view, (from + n) * frameBytes + channel * bytesPerSample);
      }
      return samples;
    });
    yield { channels, sampleRateHz: layout.sampleRateHz };
  }
}

function readChunks(file: Buffer): { readonly layout: Layout; readonly data: Buffer } {
  let layout: Layout | undefined;
  for (let at = 12; at + 8 <= file.length;) {
    const id = file.toString('latin1', at, at + 4);
    const size = file.readUInt32LE(at + 4);
    const body = file.subarray(at + 8, at + 8 + size);
    if (id === 'fmt ') layout = readLayout(body);
    if (id === 'data' && layout !== undefined) return { layout, data: body };
    at += 8 + size + (size & 1);
  }
  throw unreadable('the WAV file ends before its sound begins');
}

function readLayout(body: Buffer): Layout {
  if (body.length < 16) throw unreadable('the WAV header is cut off');
  const tag = body.readUInt16LE(0);
  const format = tag === EXTENSIBLE && body.length >= 26 ? body.readUInt16LE(24) : tag;
  const layout = {
    format,
    channels: body.readUInt16LE(2),
    sampleRateHz: body.readUInt32LE(4),
    bits: body.readUInt16LE(14),
  };
  const { channels, sampleRateHz } = layout;
  if (channels < 1 || channels > 32) throw unreadable(`a WAV file of ${channels} channels`);
  if (sampleRateHz < 4_000 || sampleRateHz > MAX_RATE_HZ) {
    throw unreadable(`a WAV file of ${sampleRateHz} Hz`);
  }
  return layout;
}

function readerFor({ format, bits }: Layout): ReadSample {
  switch (`${format}/${bits}`) {
    case `${PCM}/8`:
      return (view, at) => (view.getUint8(at) - 128) / 128;
    case `${PCM}/16`:
      return (view, at) => view.getInt16(at, true) / 32_768;
    case `${PCM}/24`:
      return (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 8_388_608;
    case `${PCM}/32`:
      return (view, at) => view.getInt32(at, true) / 2_147_483_648;
    case `${FLOAT}/32`:
      return (view, at) => clean(view.getFloat32(at, true));
    case `${FLOAT}/64`:
      return (view, at) => clean(view.getFloat64(at, true));
    case `${A_LAW}/8`:
      return (view, at) => fromALaw(view.getUint8(at)) / 32_768;
    case `${MU_LAW}/8`:
      return (view, at) => fromMuLaw(view.getUint8(at)) / 32_768;
    default:
      throw unreadable(`WAV format ${format} of ${bits} bits is not supported`);
  }
}

/** A float file may hold anything; one NaN would spread over all that follows. */
function clean(sample: number): number {
  return Number.isFinite(sample) ? Math.max(-1, Math.min(1, sample)) : 0;
}
