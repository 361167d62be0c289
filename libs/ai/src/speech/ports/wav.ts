import type { SpeechClip } from './speech-clip';

const HEADER_BYTES = 44;
/** Length of a stream whose end nobody knows yet. */
const UNKNOWN_BYTES = 0xffffffff;

/** A RIFF/WAVE header for 16-bit mono PCM; without a length for a stream. */
export function wavHeader(sampleRateHz: number, dataBytes?: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(dataBytes === undefined ? UNKNOWN_BYTES : dataBytes + 36, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRateHz, 24);
  header.writeUInt32LE(sampleRateHz * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(dataBytes ?? UNKNOWN_BYTES, 40);
  return header;
}

export function toWav({ samples, sampleRateHz }: SpeechClip): Buffer {
  return Buffer.concat([wavHeader(sampleRateHz, samples.byteLength), toPcmBytes(samples)]);
}

/** The samples' own bytes, little-endian as on every machine that Node runs on; not a copy. */
export function toPcmBytes(samples: Int16Array): Buffer {
  return Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
}

/** Copies, because samples must lie on even addresses and bytes of a stream may not. */
export function toSamples(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.byteLength >> 1);
  new Uint8Array(samples.buffer).set(bytes.subarray(0, samples.byteLength));
  return samples;
}
