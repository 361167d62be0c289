import { BrokenAnswerError } from '../../openai/broken-answer.error';
import type { SpeechClip } from '../ports/speech-clip';
import { toSamples } from '../ports/wav';

const RAW_SAMPLE_RATE_HZ = 24_000;
const MAX_HEADER_BYTES = 65_536;

/**
 * Reads WAV as it arrives: the header first, then samples at once. Sizes in the header of a stream are
 * made up and are not looked at. Bytes that are no RIFF are taken as OpenAI's raw PCM of 24 kHz, unless
 * they are text, which would be heard as a crack.
 */
export class WavStreamReader {
  private pending: Buffer = Buffer.alloc(0);
  private sampleRateHz: number | undefined;

  /** @throws BrokenAnswerError for WAV that is not 16-bit mono PCM, and for text. */
  read(chunk: Buffer): SpeechClip | undefined {
    this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
    this.sampleRateHz ??= this.readHeader();
    if (this.sampleRateHz === undefined || this.pending.length < 2) return undefined;
    const usable = this.pending.length & ~1;
    const samples = toSamples(this.pending.subarray(0, usable));
    this.pending = this.pending.subarray(usable);
    return { samples, sampleRateHz: this.sampleRateHz };
  }

  private readHeader(): number | undefined {
    const { pending } = this;
    if (pending.length < 12) return undefined;
    const head = pending.toString('latin1', 0, 12);
    if (/^[\t\n\r\x20-\x7e]+$/.test(head) && !head.startsWith('RIFF')) {
      throw new BrokenAnswerError('sent text in place of sound');
    }
    if (!head.startsWith('RIFF')) return RAW_SAMPLE_RATE_HZ;
    let rate: number | undefined;
    let at = 12;
    while (at + 8 <= pending.length) {
      const id = pending.toString('latin1', at, at + 4);
      if (id === 'data') {
        this.pending = pending.subarray(at + 8);
        return rate;
      }
      const size = pending.readUInt32LE(at + 4);
      if (id === 'fmt ' && at + 24 <= pending.length) rate = readFormat(pending, at + 8);
      at += 8 + size + (size & 1);
      if (at > MAX_HEADER_BYTES) throw new BrokenAnswerError('sent a WAV header without end');
    }
    return undefined;
  }
}

function readFormat(bytes: Buffer, at: number): number {
  const channels = bytes.readUInt16LE(at + 2);
  const bits = bytes.readUInt16LE(at + 14);
  if (channels !== 1 || bits !== 16)
    throw new BrokenAnswerError('sent WAV that is not 16-bit mono');
  return bytes.readUInt32LE(at + 4);
}
