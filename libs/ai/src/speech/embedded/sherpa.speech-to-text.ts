import type { Job, WorkerPool } from '@parley/workers';
import { type Availability, READY } from '../ports/availability';
import { type SpeechClip } from '../ports/speech-clip';
import { SpeechToText, type TranscribeOptions, type Transcript } from '../ports/speech-to-text';
import type { SherpaOrder } from './sherpa.job';
import type { SherpaModel } from './sherpa-model';

interface SherpaResult {
  readonly text: string;
  readonly language: string | null;
}

const SHERPA: Job<SherpaOrder, SherpaResult> = {
  name: 'recognise',
  lane: 'inference',
  file: require.resolve('./sherpa.job'),
  run: 'recognise',
  // Loading a large model, and ten minutes of speech on a slow machine.
  timeLimitMs: 600_000,
  // Whoever leaves must not make the next one load the model again.
  onAbort: 'finish',
};

/** A model of the operator's own (STT_MODEL_DIR), run by sherpa-onnx in a worker thread. */
export class SherpaSpeechToText extends SpeechToText {
  readonly engine = 'embedded';
  readonly model: string;
  readonly capabilities = { hasPartials: false, languages: 'any' as const };

  constructor(
    private readonly workers: WorkerPool,
    private readonly files: SherpaModel,
  ) {
    super();
    this.model = `embedded-${files.name}`;
  }

  async availability(): Promise<Availability> {
    return READY;
  }

  async transcribe(
    clip: SpeechClip,
    options: TranscribeOptions,
    signal: AbortSignal,
  ): Promise<Transcript> {
    const result = await this.workers.run(
      SHERPA,
      { model: this.files, ...clip },
      { priority: 'interactive', signal },
    );
    const language = result.language ?? options.language ?? null;
    return { text: result.text, language, model: this.model };
  }
}
