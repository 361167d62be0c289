import { Injectable } from '@nestjs/common';
import { type SpeechClip, toSamples } from '@parley/ai';
import { InvalidInputError } from '@parley/common';
import { Listener } from '@parley/voice';
import type { AudioChunkMessage } from './voice-agent-messages';

const BASE64 = /^[A-Za-z\d+/]*={0,2}$/;

/**
 * Makes sound of what a chunk holds: a recording with a header of its own, or raw PCM. Its rate is changed
 * where it is listened to, together with what came before.
 */
@Injectable()
export class ChunkReader {
  constructor(private readonly listener: Listener) {}

  /** @throws DomainError for a chunk that is empty, no base64, or no sound that is known here. */
  async read(chunk: AudioChunkMessage, signal: AbortSignal): Promise<SpeechClip> {
    const bytes = bytesOf(chunk.audio_data);
    if (chunk.format === 'pcm') {
      return { samples: toSamples(bytes), sampleRateHz: chunk.sample_rate };
    }
    return this.listener.clipOf(bytes, signal);
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
