import { readFileSync } from 'node:fs';
import { toPcmBytes } from '@parley/ai';
import OpusScript from 'opusscript';
import { createEncoder } from 'wasm-media-encoders';
import { Resampler } from '../resampler';
import { toFloat, toInt16 } from '../speech-sound';

export interface EncodeOrder {
  readonly samples: Int16Array;
  readonly sampleRateHz: number;
  /** `pcm` changes the rate only. */
  readonly codec: 'mp3' | 'opus' | 'pcm';
  /** Of the result, for `pcm`. */
  readonly targetHz: number;
}

const MP3_KBIT_S = 48;
const MP3_BLOCK = 1152;
/** Rates of MPEG 1 and 2, layer III. */
const MP3_RATES_HZ: readonly number[] = [16_000, 22_050, 24_000, 32_000, 44_100, 48_000];
const OPUS_HZ = 24_000;
const OPUS_FRAME = OPUS_HZ / 50;
const OPUS_BIT_S = 32_000;

type Mp3Encoder = Awaited<ReturnType<typeof createEncoder<'audio/mpeg'>>>;
let mp3: Promise<Mp3Encoder> | undefined;

/** Packs a piece of speech: MP3 frames or PCM in one piece, or Opus packets of 20 ms. */
export async function encode(order: EncodeOrder): Promise<readonly Uint8Array[]> {
  switch (order.codec) {
    case 'mp3':
      return [await toMp3(order)];
    case 'opus':
      return toOpus(atRate(order, OPUS_HZ));
    case 'pcm':
      return [toPcmBytes(atRate(order, order.targetHz))];
  }
}

async function toMp3(order: EncodeOrder): Promise<Uint8Array> {
  const sampleRate = MP3_RATES_HZ.includes(order.sampleRateHz) ? order.sampleRateHz : 24_000;
  const samples = toFloat(atRate(order, sampleRate));
  mp3 ??= createEncoder(
    'audio/mpeg',
    readFileSync(require.resolve('wasm-media-encoders/wasm/mp3')),
  );
  const encoder = await mp3;
  // Begins afresh: one encoder makes all the pieces of its thread, because to load it takes longer than a piece.
  encoder.configure({ sampleRate, channels: 1, bitrate: MP3_KBIT_S });
  const pieces: Buffer[] = [];
  for (let at = 0; at < samples.length; at += MP3_BLOCK) {
    // Copied, because the encoder uses one buffer for all its output.
    pieces.push(Buffer.from(encoder.encode([samples.subarray(at, at + MP3_BLOCK)])));
  }
  pieces.push(Buffer.from(encoder.finalize()));
  return Buffer.concat(pieces);
}

function toOpus(samples: Int16Array): readonly Uint8Array[] {
  const encoder = new OpusScript(OPUS_HZ, 1, OpusScript.Application.VOIP);
  encoder.setBitrate(OPUS_BIT_S);
  try {
    const packets: Uint8Array[] = [];
    for (let at = 0; at < samples.length; at += OPUS_FRAME) {
      const frame = new Int16Array(OPUS_FRAME);
      frame.set(samples.subarray(at, at + OPUS_FRAME));
      packets.push(Uint8Array.from(encoder.encode(toPcmBytes(frame), OPUS_FRAME)));
    }
    return packets;
  } finally {
    encoder.delete();
  }
}

function atRate({ samples, sampleRateHz }: EncodeOrder, targetHz: number): Int16Array {
  if (sampleRateHz === targetHz) return samples;
  const resampler = new Resampler(sampleRateHz, targetHz);
  const pieces = [resampler.push(toFloat(samples)), resampler.flush()];
  const whole = new Float32Array(pieces.reduce((total, { length }) => total + length, 0));
  whole.set(pieces[0] ?? []);
  whole.set(pieces[1] ?? [], pieces[0]?.length ?? 0);
  return toInt16(whole);
}
