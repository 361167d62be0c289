import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aWav, anMp3, anOggOpus, aWebm } from '../../testing/files';
import { aTone, strengthOf } from '../../testing/sounds';
import { SpeechSound, toFloat, toInt16 } from '../speech-sound';
import { decode } from './decode';
import { fromALaw, fromMuLaw } from './g711';

async function heard(file: Buffer, maxSeconds = 10): Promise<Float32Array> {
  const sound = new SpeechSound(maxSeconds);
  for await (const piece of decode(file)) sound.add(piece);
  return toFloat(sound.samples());
}

const tone = aTone(440, 1, 16_000);
const bytesOf = (values: ArrayBufferView) =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength);

async function anOggVorbis(): Promise<Buffer> {
  const wasm = readFileSync(require.resolve('wasm-media-encoders/wasm/ogg'));
  const { createEncoder } = await import('wasm-media-encoders');
  const encoder = await createEncoder('audio/ogg', wasm);
  encoder.configure({ sampleRate: 44_100, channels: 2, vbrQuality: 3 });
  const stereo = aTone(440, 1, 44_100);
  return Buffer.concat([
    Buffer.from(encoder.encode([stereo, stereo])),
    Buffer.from(encoder.finalize()),
  ]);
}

const samples24 = Buffer.concat(
  Array.from(tone, (sample) => {
    const bytes = Buffer.alloc(3);
    bytes.writeIntLE(Math.round(sample * 8_388_607), 0, 3);
    return bytes;
  }),
);

describe(decode.name, () => {
  const files: readonly (readonly [string, () => Promise<Buffer> | Buffer])[] = [
    ['8-bit WAV', () => aWav(Buffer.from(tone.map((s) => 128 + s * 127)), { format: 1, bits: 8 })],
    ['16-bit WAV', () => aWav(bytesOf(toInt16(tone)), { format: 1, bits: 16 })],
    ['24-bit WAV', () => aWav(samples24, { format: 1, bits: 24 })],
    [
      '32-bit WAV',
      () => aWav(bytesOf(Int32Array.from(tone, (s) => s * 2 ** 31)), { format: 1, bits: 32 }),
    ],
    ['float WAV', () => aWav(bytesOf(tone), { format: 3, bits: 32 })],
    ['double WAV', () => aWav(bytesOf(Float64Array.from(tone)), { format: 3, bits: 64 })],
    ['MP3', () => anMp3(tone)],
    ['Ogg Opus', () => anOggOpus(tone)],
    ['Ogg Vorbis', anOggVorbis],
    ['WebM Opus', () => aWebm(tone)],
    ['FLAC', () => readFileSync(join(__dirname, '../../testing/fixtures/tone-440hz.flac'))],
  ];

  it.each(files)('finds the tone of a second in %s', async (_, file) => {
    const sound = await heard(await file());
    expect(sound.length / 16_000).toBeCloseTo(1, 0);
    const middle = sound.slice(4_000, 12_000);
    expect(strengthOf(440, middle, 16_000)).toBeGreaterThan(0.3);
    expect(strengthOf(1_500, middle, 16_000)).toBeLessThan(0.02);
  });

  it('mixes stereo down and changes its rate', async () => {
    const left = aTone(440, 1, 48_000);
    const both = Float32Array.from({ length: left.length * 2 }, (_, n) =>
      n % 2 === 0 ? (left[n >> 1] ?? 0) : 0,
    );
    const shape = { format: 3, bits: 32, channels: 2, sampleRateHz: 48_000 };
    const sound = await heard(aWav(bytesOf(both), shape));
    expect(strengthOf(440, sound, 16_000)).toBeCloseTo(0.2, 1);
  });

  it.each([
    ['µ-law', 7, [0xff, 0x80, 0x00], [0, 32_124, -32_124]],
    ['A-law', 6, [0xd5, 0xaa, 0x2a], [8, 32_256, -32_256]],
  ])('knows %s', (_, format, codes, values) => {
    const convert = format === 7 ? fromMuLaw : fromALaw;
    expect(codes.map(convert).map((value) => value + 0)).toEqual(values);
  });

  it('reads what a cut-off WAV file still has', async () => {
    const whole = aWav(bytesOf(toInt16(tone)), { format: 1, bits: 16 });
    expect((await heard(whole.subarray(0, whole.length / 2))).length).toBeCloseTo(8_000, -2);
  });

  it('keeps one bad number of a float file to itself', async () => {
    const damaged = tone.slice();
    damaged.set([NaN, Infinity, 1e30], 100);
    const sound = await heard(aWav(bytesOf(damaged), { format: 3, bits: 32 }));
    expect(strengthOf(440, sound, 16_000)).toBeCloseTo(0.4, 1);
  });

  it.each([
    ['a WAV header alone', Buffer.from('RIFF\x24\0\0\0WAVE', 'latin1')],
    ['a WAV of an unknown codec', aWav(Buffer.alloc(99), { format: 0x55, bits: 16 })],
    ['a WAV of no channels', aWav(Buffer.alloc(99), { format: 1, bits: 16, channels: 0 })],
    ['a WebM without Opus', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80])],
  ])('says that it cannot read %s', async (_, file) => {
    await expect(heard(file)).rejects.toMatchObject({ kind: 'unprocessable' });
  });

  it.each([
    ['text', Buffer.from('hello, this is no audio at all')],
    ['M4A', Buffer.from('\0\0\0\x20ftypM4A ', 'latin1')],
    ['AIFF', Buffer.from('FORM\0\0\0\x20AIFFCOMM', 'latin1')],
    ['AU', Buffer.from('.snd\0\0\0\x18', 'latin1')],
    ['WebM with Vorbis', Buffer.from('\x1A\x45\xDF\xA3\x86\x88A_VORBIS', 'latin1')],
  ])('does not take %s', async (_, file) => {
    await expect((async () => heard(file))()).rejects.toMatchObject({
      kind: 'unsupported_media',
      message: expect.stringContaining('Send WAV, MP3, Ogg (Opus, Vorbis), WebM (Opus) or FLAC.'),
    });
  });

  it('stops at the longest that is taken', async () => {
    await expect(heard(await anMp3(tone), 0.5)).rejects.toMatchObject({ kind: 'too_large' });
  });

  it.each(files)('survives %s with holes in it', async (_, file) => {
    const damaged = Buffer.from(await file());
    for (let at = 60; at < damaged.length; at += 97) damaged[at] = at & 0xff;
    const outcome = await heard(damaged).catch((error: unknown) => error);
    expect(outcome).toBeDefined();
  });
});
