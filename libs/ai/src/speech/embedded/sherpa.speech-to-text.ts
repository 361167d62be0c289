import { CancelledError, DomainError, UnavailableError } from '@parley/common';
import { NativeThread, type NativeThreadOptions } from '@parley/workers';
import { type Availability, READY } from '../ports/availability';
import type { SpeechClip } from '../ports/speech-clip';
import { SpeechToText, type TranscribeOptions, type Transcript } from '../ports/speech-to-text';
import type { OwnModelOrder, OwnModelResult } from './own-model.recogniser';
import type { SherpaModel } from './sherpa-model';

/** A large model takes long to load, so it stays for a while. */
const IDLE_MS = 600_000;

/**
 * A model of the operator's own (STT_MODEL_DIR), run by sherpa-onnx in a process of its own: a damaged file
 * makes it abort whatever it runs in.
 */
export class SherpaSpeechToText extends SpeechToText {
  readonly engine = 'embedded';
  readonly model: string;
  readonly capabilities = { hasPartials: false, languages: 'any' as const, isPrimed: false };
  private readonly process: NativeThread;

  constructor(
    private readonly files: SherpaModel,
    options: NativeThreadOptions & { readonly program?: string } = {},
  ) {
    super();
    const { program = require.resolve('./sherpa.process'), ...rest } = options;
    this.process = new NativeThread(program, { idleMs: IDLE_MS, home: 'process', ...rest });
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
    const order: OwnModelOrder = { model: this.files, ...clip };
    const work = this.process
      .ask(order)
      .catch((cause: unknown) => Promise.reject(toFailure(cause)));
    const result = (await untilAborted(work, signal)) as OwnModelResult;
    const language = result.language ?? options.language ?? null;
    return { text: result.text, language, model: this.model };
  }

  override async close(): Promise<void> {
    await this.process.end();
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

/** What the library says of a model is for the operator: the cause is logged, the client hears what to do. */
function toFailure(cause: unknown): Error {
  const ended = cause instanceof UnavailableError;
  const sentence = ended
    ? 'The recogniser broke off. If that happens again, the model in STT_MODEL_DIR may be damaged.'
    : 'The model in STT_MODEL_DIR could not be used: its files do not fit together.';
  const code = ended ? 'recogniser_ended' : 'recogniser_failed';
  return new DomainError('unavailable', sentence, { code, cause });
}
