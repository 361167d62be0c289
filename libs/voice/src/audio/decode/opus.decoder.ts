import { toSamples } from '@parley/ai';
import OpusScript from 'opusscript';
import { type Decoded, unreadable } from './decoded';

const SAMPLE_RATE_HZ = 16_000;
/** Packets that nobody can decode before the file counts as broken. */
const MOST_BROKEN = 5;

/** Decodes Opus packets to 16 kHz mono, which libopus makes of any stream by itself. */
export function* decodeOpus(packets: Iterable<Buffer>): Generator<Decoded> {
  const decoder = new OpusScript(SAMPLE_RATE_HZ, 1, OpusScript.Application.VOIP);
  let broken = 0;
  try {
    for (const packet of packets) {
      if (isHeader(packet)) continue;
      const samples = decodePacket(decoder, packet);
      if (samples !== undefined) yield { channels: [samples], sampleRateHz: SAMPLE_RATE_HZ };
      else if ((broken += 1) > MOST_BROKEN) throw unreadable('its Opus packets are broken');
    }
  } finally {
    decoder.delete();
  }
}

function isHeader(packet: Buffer): boolean {
  const name = packet.toString('latin1', 0, 8);
  return packet.length === 0 || name === 'OpusHead' || name === 'OpusTags';
}

function decodePacket(decoder: OpusScript, packet: Buffer): Float32Array | undefined {
  try {
    const samples = toSamples(decoder.decode(packet));
    return Float32Array.from(samples, (sample) => sample / 32_768);
  } catch {
    return undefined;
  }
}
