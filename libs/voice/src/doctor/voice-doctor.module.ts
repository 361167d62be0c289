import { Module } from '@nestjs/common';
import { ActivityThread } from '../activity/activity-thread';
import { FfmpegFinder } from '../listening/ffmpeg.finder';
import { Listener } from '../listening/listener';
import { VoiceDoctor } from './voice-doctor';

/** The examination alone, which needs no database. Needs the global speech engines, `WorkerPool`, `Clock`. */
@Module({
  providers: [
    { provide: ActivityThread, useFactory: () => new ActivityThread() },
    FfmpegFinder,
    Listener,
    VoiceDoctor,
  ],
  exports: [VoiceDoctor],
})
export class VoiceDoctorModule {}
