import { Injectable } from '@nestjs/common';
import { toSamples, toWav } from '@parley/ai';
import { InvalidInputError } from '@parley/common';
import { LISTENING_HZ, Listener } from '@parley/voice';
import type { AudioChunkMessage } from './voice-agent-messages';

const BASE64 = /^[A-Za-z\d+/]*={0,2}$/;

/** Makes samples of what a chunk holds: a recording with a header of its own, or raw PCM. */
@Injectable()
export class ChunkReader {
  constructor(private readonly listener: Listener) {}

  /** @throws DomainError for a chunk that is empty, no base64, or no sound that is known here. */
  read(chunk: AudioChunkMessage, signal: AbortSignal): Promise<Int16Array> | Int16Array {
    const bytes = bytesOf(chunk.audio_data);
    if (chunk.format !== 'pcm') return this.listener.samplesOf(bytes, signal);
    const samples = toSamples(bytes);
    if (chunk.sample_rate === LISTENING_HZ) return samples;
    // Another rate is changed where recordings are decoded, in a thread.
    return this.listener.samplesOf(toWav({ samples, sampleRateHz: chunk.sample_rate }), signal);
  }
}

function bytesOf(text: string): Buffer {
  if (!BASE64.test(text)) {
    throw new InvalidInputError('audio_data is no base64.', { code: 'invalid_base64' });
  }
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length > 0) return bytes;
  throw new InvalidInputError('audio_data is empty.', { code: 'empty_audio' });
}
