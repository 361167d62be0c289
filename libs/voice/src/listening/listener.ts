import { open } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { type SpeechClip, SpeechToText, type TranscribeOptions } from '@parley/ai';
import { DomainError, InvalidInputError } from '@parley/common';
import { Config } from '@parley/config';
import { type Job, JobError, WorkerPool } from '@parley/workers';
import { ActivityThread } from '../activity/activity-thread';
import { type Container, containerOf, SNIFFED_BYTES } from '../audio/decode/container';
import { READABLE_CONTAINERS, unsupportedContainer } from '../audio/decode/decode';
import { LISTENING_HZ } from '../audio/speech-sound';
import type { FfmpegDecoder } from './ffmpeg.decoder';
import { FfmpegFinder } from './ffmpeg.finder';
import type { AudioOrder, AudioResult, UtteranceOrder } from './read-audio.job';
import type { Utterance } from './utterance';

const CUT_UTTERANCE: Job<UtteranceOrder, Utterance> = {
  name: 'cut utterance',
  lane: 'inference',
  file: require.resolve('./read-audio.job'),
  run: 'cutUtterance',
  timeLimitMs: 60_000,
  onAbort: 'finish',
};
const READ_AUDIO: Job<AudioOrder, AudioResult> = {
  name: 'read audio',
  lane: 'files',
  file: require.resolve('./read-audio.job'),
  run: 'readAudio',
  timeLimitMs: 60_000,
  onAbort: 'kill',
};

/** What somebody said. */
export interface Heard {
  /** Empty where nobody spoke or no word was made out. */
  readonly text: string;
  readonly language: string | null;
  readonly model: string;
  /** Of the recording. */
  readonly durationMs: number;
}

/** Listens to recordings: decodes them, finds the speech, and has it recognised. */
@Injectable()
export class Listener {
  constructor(
    private readonly stt: SpeechToText,
    private readonly workers: WorkerPool,
    private readonly config: Config,
    private readonly ffmpeg: FfmpegFinder,
    private readonly activity: ActivityThread,
  ) {}

  /**
   * What is said in a file. Silence and noise have no words: they never reach the recogniser, which would
   * make some up.
   * @throws UnavailableError without a recogniser; DomainError `unsupported_media`, `unprocessable`,
   *   `too_large`; ProviderError; CancelledError.
   */
  async hearFile(file: string, options: TranscribeOptions, signal: AbortSignal): Promise<Heard> {
    await this.requireRecogniser();
    return this.recognise(await this.read(file, signal), options, signal);
  }

  /** What is said in samples of 16 kHz. */
  async hearSamples(
    samples: Int16Array,
    options: TranscribeOptions,
    signal: AbortSignal,
  ): Promise<Heard> {
    return this.recognise(samples, options, signal);
  }

  /**
   * The sound of a short recording that is in memory, at its own rate: it may be a piece of a stream.
   * @throws as `hearFile` does for a bad one.
   */
  async clipOf(bytes: Uint8Array, signal: AbortSignal): Promise<SpeechClip> {
    const container = containerOf(bytes.subarray(0, SNIFFED_BYTES));
    if (READABLE_CONTAINERS.has(container)) {
      return this.decode({ file: bytes, rate: 'as it is' }, signal);
    }
    const decoder = await this.ffmpegFor(container);
    const samples = await decoder.decodeBytes(bytes, signal);
    return { samples, sampleRateHz: LISTENING_HZ };
  }

  /** @throws UnavailableError with what to install. */
  async requireRecogniser(): Promise<void> {
    const availability = await this.stt.availability();
    if (availability.isReady) return;
    throw new DomainError('unavailable', availability.reason, {
      code: 'speech_to_text_unavailable',
    });
  }

  private async recognise(
    recording: Int16Array,
    options: TranscribeOptions,
    signal: AbortSignal,
  ): Promise<Heard> {
    const { samples, durationMs } = await this.utteranceIn(recording, signal);
    const { model } = this.stt;
    if (samples.length === 0) return { text: '', language: null, model, durationMs };
    const clip = { samples, sampleRateHz: LISTENING_HZ };
    return { ...(await this.stt.transcribe(clip, options, signal)), durationMs };
  }

  private async utteranceIn(samples: Int16Array, signal: AbortSignal): Promise<Utterance> {
    const spans = await this.activity.spans(samples);
    return this.workers.run(CUT_UTTERANCE, { samples, spans }, { priority: 'interactive', signal });
  }

  private async read(file: string, signal: AbortSignal): Promise<Int16Array> {
    const container = containerOf(await headOf(file));
    if (READABLE_CONTAINERS.has(container)) {
      return (await this.decode({ file, rate: 'for listening' }, signal)).samples;
    }
    const decoder = await this.ffmpegFor(container);
    return decoder.decode(file, signal);
  }

  private async ffmpegFor(container: Container): Promise<FfmpegDecoder> {
    const decoder = container === 'other' ? undefined : await this.ffmpeg.find();
    if (decoder === undefined) throw unsupportedContainer(container);
    return decoder;
  }

  private async decode(
    recording: Omit<AudioOrder, 'maxSeconds'>,
    signal: AbortSignal,
  ): Promise<SpeechClip> {
    const order = { ...recording, maxSeconds: this.config.voice.maxAudioSeconds };
    const result = await this.workers
      .run(READ_AUDIO, order, { priority: 'interactive', signal })
      .catch((error: unknown) => Promise.reject(toRefusal(error)));
    if ('clip' in result) return result.clip;
    const { kind, code, message } = result.refusal;
    throw new DomainError(kind, message, { code });
  }
}

/** @throws InvalidInputError for an empty file. */
async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFFED_BYTES));
    if (bytesRead > 0) return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
  throw new InvalidInputError('The audio file is empty.', { code: 'empty_audio' });
}

/** A file on which the decoder hangs or breaks is a bad file. */
function toRefusal(error: unknown): Error {
  if (!(error instanceof JobError) || error.failure === 'crowded') return error as Error;
  return new DomainError('unprocessable', 'The audio cannot be decoded.', {
    code: 'unreadable_audio',
    cause: error,
  });
}
