import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '@parley/common';
import { type Availability, READY } from '../ports/availability';
import { durationMsOf, type SpeechClip } from '../ports/speech-clip';
import { SpeechToText, type TranscribeOptions, type Transcript } from '../ports/speech-to-text';
import { toPcmBytes } from '../ports/wav';
import type { BuiltVocabulary } from '../vocabulary/build-vocabulary.job';
import type { OwnVocabulary } from '../vocabulary/own-vocabulary';
import { runRecognition } from './pocketsphinx.process';
import { Turnstile } from './turnstile';

/** Its American English model was trained on this rate. */
const SAMPLE_RATE_HZ = 16_000;
const STARTING_MS = 10_000;
/** It needs 0.14 to 0.6 of the audio's time on a core to itself. */
const SLOWEST = 6;
/** The first to speak waits so long for what is expected here; building it takes a core a second or two. */
const PATIENCE_MS = 10_000;
const UTTERANCE = 'speech';
const LIST = 'utterances.txt';
const RESULT = /^(.*?)\s*\(speech (-?\d+)\)\s*$/s;

export interface PocketsphinxOptions {
  readonly command: string;
  /** What this installation expects to hear; absent where the package has other files than Debian's. */
  readonly vocabulary?: OwnVocabulary | undefined;
}

/**
 * Debian's pocketsphinx, a process or two for each utterance. Good for commands and demonstrations: of
 * people's free speech it gets every second or third word wrong.
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
    const text = await this.turnstile.pass(signal, () => this.recognise(clip, isPrimed, signal));
    return { text, language: 'en', model: this.model };
  }

  /**
   * By its own language model and by the installation's at the same time: the first knows the language, the
   * second knows what is expected here, and the better score is right more often than either.
   */
  private async recognise(
    clip: SpeechClip,
    isPrimed: boolean,
    signal: AbortSignal,
  ): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), 'parley-speech-'));
    try {
      await writeFile(join(directory, `${UTTERANCE}.raw`), toPcmBytes(clip.samples));
      await writeFile(join(directory, LIST), `${UTTERANCE}\n`);
      const timeLimitMs = STARTING_MS + durationMsOf(clip) * SLOWEST;
      const run = (name: string, models: readonly string[]) =>
        this.guess({ directory, name, models, timeLimitMs }, signal);
      const own = isPrimed ? await this.expected(signal) : undefined;
      const passes = await Promise.allSettled([
        run('general', []),
        ...(own === undefined
          ? []
          : [run('own', ['-lm', own.languageModelFile, '-dict', own.dictionaryFile])]),
      ]);
      const guesses = passes.flatMap((pass) => (pass.status === 'fulfilled' ? [pass.value] : []));
      const [first] = passes;
      if (guesses.length === 0 && first.status === 'rejected') throw first.reason;
      return guesses.reduce(better).text;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  /** Built when somebody is first heard: it costs memory that a server without voice does not need. */
  private async expected(signal: AbortSignal): Promise<BuiltVocabulary | undefined> {
    const { vocabulary } = this.options;
    if (vocabulary === undefined || vocabulary.current !== undefined) return vocabulary?.current;
    await Promise.race([vocabulary.start(), delay(PATIENCE_MS, undefined, { signal, ref: false })]);
    return vocabulary.current;
  }

  /** Through files: it opens them by name, and Node's pipes are sockets, which cannot be opened. */
  private async guess({ directory, name, models, timeLimitMs }: Pass, signal: AbortSignal) {
    const result = join(directory, `${name}.txt`);
    const words = [
      ...['-adcin', 'yes', '-adchdr', '0', '-cepdir', directory, '-cepext', '.raw'],
      ...['-ctl', join(directory, LIST), '-hyp', result, '-logfn', '/dev/null', ...models],
    ];
    await runRecognition({ command: this.options.command, arguments: words, timeLimitMs }, signal);
    return readGuess(await readFile(result, 'utf8'));
  }
}

interface Pass {
  readonly directory: string;
  readonly name: string;
  readonly models: readonly string[];
  readonly timeLimitMs: number;
}

interface Guess {
  readonly text: string;
  /** How likely sound and words are together: a logarithm. */
  readonly score: number;
}

/** `the words (utterance -1234)`; pronunciation variants are marked `the(2)`. */
function readGuess(line: string): Guess {
  const [, words = '', score = '-Infinity'] = RESULT.exec(line) ?? [];
  const text = words
    .replace(/\(\d+\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, score: Number(score) };
}

/** Nothing at all is never the better guess. */
function better(a: Guess, b: Guess): Guess {
  if (a.text === '' || b.text === '') return a.text === '' ? b : a;
  return b.score > a.score ? b : a;
}

function onlyEnglish(language: string): DomainError {
  return new DomainError(
    'unprocessable',
    `The embedded recogniser knows English only, not ${language}. Set STT_BASE_URL or STT_API_KEY for other languages.`,
    { code: 'language_not_recognised' },
  );
}
