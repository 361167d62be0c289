import { encode } from '../audio/encode/encode.job';
import { OggOpusWriter } from '../audio/encode/ogg-opus.writer';
import { toInt16 } from '../audio/speech-sound';

export interface WavShape {
  readonly format: number;
  readonly bits: number;
  readonly channels?: number;
  readonly sampleRateHz?: number;
}

/** A WAV file of any kind around the bytes of its samples. */
export function aWav(data: Buffer, shape: WavShape): Buffer {
  const { format, bits, channels = 1, sampleRateHz = 16_000 } = shape;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(data.length + 36, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(format, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(sampleRateHz, 24);
  header.writeUInt32LE((sampleRateHz * channels * bits) / 8, 28);
  header.writeUInt16LE((channels * bits) / 8, 32);
  header.writeUInt16LE(bits, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}

const orderOf = (sound: Float32Array, codec: 'mp3' | 'opus') => ({
  samples: toInt16(sound),
  sampleRateHz: 16_000,
  codec,
  targetHz: 0,
});

export async function anMp3(sound: Float32Array): Promise<Buffer> {
  return Buffer.concat(await encode(orderOf(sound, 'mp3')));
}

export async function anOggOpus(sound: Float32Array): Promise<Buffer> {
  const writer = new OggOpusWriter(1);
  const packets = await encode(orderOf(sound, 'opus'));
  return Buffer.concat([writer.head(), writer.write(packets, true)]);
}

/** WebM as a browser's recorder streams it: sizes of the segment and the cluster left open. */
export async function aWebm(sound: Float32Array): Promise<Buffer> {
  const packets = await encode(orderOf(sound, 'opus'));
  const track = element(
    [0xae],
    element([0xd7], Buffer.of(1)),
    element([0x86], Buffer.from('A_OPUS')),
  );
  const blocks = packets.map((packet) =>
    element([0xa3], Buffer.from([0x81, 0, 0, 0x80]), Buffer.from(packet)),
  );
  return Buffer.concat([
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], Buffer.from('webm'))),
    Buffer.from([0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
    element([0x16, 0x54, 0xae, 0x6b], track),
    Buffer.from([0x1f, 0x43, 0xb6, 0x75, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
    element([0xe7], Buffer.of(0)),
    ...blocks,
  ]);
}

function element(id: readonly number[], ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length | 0x10000000);
  return Buffer.concat([Buffer.from(id), size, body]);
}
