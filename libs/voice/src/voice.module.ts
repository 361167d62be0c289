import { Module } from '@nestjs/common';
import { FfmpegFinder } from './listening/ffmpeg.finder';
import { Listener } from './listening/listener';
import { Speaker } from './speaking/speaker';

/** Hearing and speaking. Needs the global speech engines, `WorkerPool` and `Config`. */
@Module({ providers: [FfmpegFinder, Listener, Speaker], exports: [Listener, Speaker] })
export class VoiceModule {}
