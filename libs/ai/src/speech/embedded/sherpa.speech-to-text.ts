import { CancelledError } from '@parley/common';
import { NativeThread } from '@parley/workers';
import { type Availability, READY } from '../ports/availability';
import type { SpeechClip } from '../ports/speech-clip';
import { SpeechToText, type TranscribeOptions, type Transcript } from '../ports/speech-to-text';
import type { SherpaOrder, SherpaResult } from './sherpa.thread';
import type { SherpaModel } from './sherpa-model';

/** A large model takes long to load, so it stays for a while. */
const IDLE_MS = 600_000;

/** A model of the operator's own (STT_MODEL_DIR), run by sherpa-onnx in a thread of its own. */
export class SherpaSpeechToText extends SpeechToText {
  readonly engine = 'embedded';
  readonly model: string;
  readonly capabilities = { hasPartials: false, languages: 'any' as const, isPrimed: false };
  private readonly thread = new NativeThread(require.resolve('./sherpa.thread'), {
    idleMs: IDLE_MS,
  });

  constructor(private readonly files: SherpaModel) {
    super();
    this.model = `embedded-${files.name}`;
  }

  async availability(): Promise<Availability> {
    return READY;
  }

  /** The signal frees the caller at once; the recogniser finishes the utterance unheard. */
  async transcribe(
    clip: SpeechClip,
    options: TranscribeOptions,
    signal: AbortSignal,
  ): Promise<Transcript> {
    const order: SherpaOrder = { model: this.files, ...clip };
    const result = (await untilAborted(this.thread.ask(order), signal)) as SherpaResult;
    const language = result.language ?? options.language ?? null;
    return { text: result.text, language, model: this.model };
  }

  override async close(): Promise<void> {
    await this.thread.end();
  }
}

function untilAborted(work: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new CancelledError());
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
