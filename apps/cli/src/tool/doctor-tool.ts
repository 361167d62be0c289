import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SpeechModule } from '@parley/ai';
import { Clock, SystemClock } from '@parley/common';
import { ConfigModule } from '@parley/config';
import { type DoctorReport, VoiceDoctor, VoiceDoctorModule } from '@parley/voice';
import { WorkersModule } from '@parley/workers';
import { Progress } from '../output/progress';
import { commandConfig } from './command-config';
import { StderrLog } from './stderr-log';

@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
class TimeModule {}

@Module({})
class DoctorModule {}

/** Needs no database: only the speech engines that the server would use. */
export async function examineVoice(): Promise<DoctorReport> {
  const imports = [
    ConfigModule.register(commandConfig()),
    TimeModule,
    WorkersModule,
    SpeechModule,
    VoiceDoctorModule,
  ];
  const context = await NestFactory.createApplicationContext(
    { module: DoctorModule, imports },
    { logger: new StderrLog(), abortOnError: false },
  );
  const leaving = new AbortController();
  const progress = new Progress();
  try {
    let heard = 0;
    const onHeard = (total: number) => {
      if (heard === 0) progress.start(total, 'recordings listened to');
      progress.reach((heard += 1));
    };
    return await context.get(VoiceDoctor).examine({ signal: leaving.signal, onHeard });
  } finally {
    progress.stop();
    leaving.abort();
    await context.close();
  }
}
