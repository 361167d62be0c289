import {
  Global,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Clock } from '@parley/common';
import { Config, readEnvironment } from '@parley/config';
import { WorkerPool } from '@parley/workers';
import { SpeechToText } from './ports/speech-to-text';
import { TextToSpeech } from './ports/text-to-speech';
import { openSpeechToText, openTextToSpeech } from './speech.factories';
import intentPhrases from './vocabulary/intent-phrases.json';
import { SpokenPhrases } from './vocabulary/spoken-phrases';
import { speechRetirementWarning } from './speech-retirements';

const partsOf = ({ voice, models }: Config, workers: WorkerPool) => ({
  voice,
  timeoutMs: models.timeoutMs,
  workers,
});

/** The engines of speech. Needs a global `Config`, `Clock` and `WorkerPool`. */
@Global()
@Module({
  providers: [
    { provide: SpokenPhrases, useFactory: () => new SpokenPhrases([() => intentPhrases]) },
    {
      provide: SpeechToText,
      inject: [Config, WorkerPool, SpokenPhrases],
      useFactory: (config: Config, workers: WorkerPool, phrases: SpokenPhrases) =>
        openSpeechToText({ ...partsOf(config, workers), phrases }, readEnvironment()['PATH']),
    },
    {
      provide: TextToSpeech,
      inject: [Config, WorkerPool],
      useFactory: (config: Config, workers: WorkerPool) =>
        openTextToSpeech(partsOf(config, workers)),
    },
  ],
  exports: [SpeechToText, SpokenPhrases, TextToSpeech],
})
export class SpeechModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SpeechModule.name);

  constructor(
    private readonly stt: SpeechToText,
    private readonly tts: TextToSpeech,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const { stt, tts, retirements } = this.config.voice;
    const configured = [
      { provider: stt, variable: 'STT_MODEL' },
      { provider: tts, variable: 'TTS_MODEL' },
    ];
    for (const { provider, variable } of configured) {
      if (provider === undefined) continue;
      const isVendors = provider.baseUrl === undefined;
      const model = { model: provider.model, variable, isVendors };
      const warning = speechRetirementWarning(model, retirements, this.clock.now());
      if (warning !== undefined) this.logger.warn(warning);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.stt.close(), this.tts.close()]);
  }
}
