import { type SpeechClip, wavHeader } from '@parley/ai';
import type { Job, WorkerPool } from '@parley/workers';
import { type AudioFormat, RAW_PCM_HZ } from '../audio/encode/audio-format';
import type { EncodeOrder } from '../audio/encode/encode.job';
import { OggOpusWriter } from '../audio/encode/ogg-opus.writer';

const ENCODE: Job<EncodeOrder, readonly Uint8Array[]> = {
  name: 'encode speech',
  lane: 'inference',
  file: require.resolve('../audio/encode/encode.job'),
  run: 'encode',
  timeLimitMs: 20_000,
  onAbort: 'finish',
};
const OGG_SERIAL = 1;

/** Makes one stream in one format of the pieces of a speech. */
export class SpeechEncoder {
  private hasBegun = false;
  private wavHz = 0;
  private readonly ogg = new OggOpusWriter(OGG_SERIAL);

  constructor(
    private readonly workers: WorkerPool,
    private readonly format: AudioFormat,
  ) {}

  async add(clip: SpeechClip, signal: AbortSignal): Promise<Buffer> {
    const isFirst = !this.hasBegun;
    this.hasBegun = true;
    switch (this.format) {
      case 'mp3':
        return Buffer.concat(await this.encode(clip, 'mp3', signal));
      case 'pcm':
        return Buffer.concat(await this.encode(clip, 'pcm', signal));
      case 'wav':
        return this.addToWav(clip, isFirst, signal);
      case 'opus': {
        const pages = this.ogg.write(await this.encode(clip, 'opus', signal), false);
        return isFirst ? Buffer.concat([this.ogg.head(), pages]) : pages;
      }
    }
  }

  end(): Buffer {
    return this.format === 'opus' && this.hasBegun ? this.ogg.write([], true) : Buffer.alloc(0);
  }

  /** The first piece decides the rate. */
  private async addToWav(clip: SpeechClip, isFirst: boolean, signal: AbortSignal): Promise<Buffer> {
    if (isFirst) this.wavHz = clip.sampleRateHz;
    const pcm = Buffer.concat(await this.encode(clip, 'pcm', signal));
    return isFirst ? Buffer.concat([wavHeader(this.wavHz), pcm]) : pcm;
  }

  private encode(
    { samples, sampleRateHz }: SpeechClip,
    codec: EncodeOrder['codec'],
    signal: AbortSignal,
  ): Promise<readonly Uint8Array[]> {
    const targetHz = this.format === 'wav' ? this.wavHz : RAW_PCM_HZ;
    const order = { samples, sampleRateHz, codec, targetHz };
    return this.workers.run(ENCODE, order, { priority: 'interactive', signal });
  }
}
