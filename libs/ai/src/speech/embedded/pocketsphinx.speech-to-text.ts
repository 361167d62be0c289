import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@parley/common';
import { type Availability, READY } from '../ports/availability';
import { durationMsOf, type SpeechClip } from '../ports/speech-clip';
import { SpeechToText, type TranscribeOptions, type Transcript } from '../ports/speech-to-text';
import { toWav } from '../ports/wav';
import type { OwnVocabulary } from '../vocabulary/own-vocabulary';
import { runRecognition } from './pocketsphinx.process';
import { Turnstile } from './turnstile';

/** Its American English model was trained on this rate. */
const SAMPLE_RATE_HZ = 16_000;
const STARTING_MS = 10_000;
/** It needs 0.14 to 0.6 of the audio's time on a core to itself. */
const SLOWEST = 6;

export interface PocketsphinxOptions {
  readonly command: string;
  /** What this installation expects to hear; absent where the package has other files than Debian's. */
  readonly vocabulary?: OwnVocabulary | undefined;
}

/**
 * Debian's pocketsphinx, one process for each utterance. Good for commands and demonstrations: on free
 * speech it gets every second or third word wrong.
 */
export class PocketsphinxSpeechToText extends SpeechToText {
  readonly engine = 'embedded';
  readonly model = 'embedded-pocketsphinx';
  readonly capabilities;
  private readonly turnstile = new Turnstile(Math.max(1, availableParallelism() - 1));

  constructor(private readonly options: PocketsphinxOptions) {
    super();
    const isPrimed = options.vocabulary !== undefined;
    this.capabilities = { hasPartials: false, languages: ['en'], isPrimed };
  }

  async availability(): Promise<Availability> {
    return READY;
  }

  override async open(): Promise<void> {
    await this.options.vocabulary?.start();
  }

  override async close(): Promise<void> {
    await this.options.vocabulary?.stop();
  }

  async transcribe(
    clip: SpeechClip,
    { language, isPrimed = true }: TranscribeOptions,
    signal: AbortSignal,
  ): Promise<Transcript> {
    if (language !== undefined && !/^en\b/i.test(language)) throw onlyEnglish(language);
    if (clip.sampleRateHz !== SAMPLE_RATE_HZ) throw new Error('The clip must have 16 kHz');
    const output = await this.turnstile.pass(signal, () =>
      this.recognise(clip, isPrimed, signal),
    );
    return { text: wordsOf(output), language: 'en', model: this.model };
  }

  /** Through a file: it opens its input by name, and Node's pipes are sockets, which cannot be opened. */
  private async recognise(
    clip: SpeechClip,
    isPrimed: boolean,
    signal: AbortSignal,
  ): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), 'parley-speech-'));
    try {
      const file = join(directory, 'speech.wav');
      await writeFile(file, toWav(clip));
      const { command } = this.options;
      const timeLimitMs = STARTING_MS + durationMsOf(clip) * SLOWEST;
      return await runRecognition(
        { command, arguments: this.arguments(file, isPrimed), timeLimitMs },
        signal,
      );
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  private arguments(file: string, isPrimed: boolean): string[] {
    const own = isPrimed ? this.options.vocabulary?.current : undefined;
    const files =
      own === undefined ? [] : ['-lm', own.languageModelFile, '-dict', own.dictionaryFile];
    return ['-infile', file, '-logfn', '/dev/null', ...files];
  }
}

/** A line for each stretch of speech; pronunciation variants are marked `the(2)`. */
function wordsOf(output: string): string {
  return output
    .replace(/\(\d+\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function onlyEnglish(language: string): DomainError {
  return new DomainError(
    'unprocessable',
    `The embedded recogniser knows English only, not ${language}. Set STT_BASE_URL or STT_API_KEY for other languages.`,
    { code: 'language_not_recognised' },
  );
}
