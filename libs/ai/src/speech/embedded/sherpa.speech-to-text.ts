import { join } from 'node:path';
import { taskAt, type WorkerPool } from '@parley/workers';
import { type Availability, READY } from '../ports/availability';
import { durationMsOf, type SpeechClip } from '../ports/speech-clip';
import { SpeechToText, type TranscribeOptions, type Transcript } from '../ports/speech-to-text';
import type { SherpaOrder } from './sherpa.task';
import type { SherpaModel } from './sherpa-model';

interface SherpaResult {
  readonly text: string;
  readonly language: string | null;
}

const SHERPA = taskAt<SherpaOrder, SherpaResult>(join(__dirname, 'sherpa.task'));
const LOADING_MS = 60_000;
const SLOWEST = 4;

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
      { signal, timeLimitMs: LOADING_MS + durationMsOf(clip) * SLOWEST },
    );
    const language = result.language ?? options.language ?? null;
    return { text: result.text, language, model: this.model };
  }
}
