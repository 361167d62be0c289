import { Injectable } from '@nestjs/common';
import { findProgram } from '@parley/ai';
import { Config, readEnvironment } from '@parley/config';
import { FfmpegDecoder } from './ffmpeg.decoder';

/** Looks for the machine's ffmpeg, once, when it is first needed. */
@Injectable()
export class FfmpegFinder {
  private found: Promise<FfmpegDecoder | undefined> | undefined;

  constructor(private readonly config: Config) {}

  find(): Promise<FfmpegDecoder | undefined> {
    this.found ??= this.look();
    return this.found;
  }

  private async look(): Promise<FfmpegDecoder | undefined> {
    const command = await findProgram('ffmpeg', readEnvironment()['PATH']);
    const { maxAudioSeconds } = this.config.voice;
    return command === undefined ? undefined : new FfmpegDecoder(command, maxAudioSeconds);
  }
}
