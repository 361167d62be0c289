import type { Availability } from './availability';
import type { SpeechClip } from './speech-clip';

export interface Transcript {
  /** Empty where the engine heard no words; never made up. */
  readonly text: string;
  /** BCP 47, where the engine says or knows. */
  readonly language: string | null;
  readonly model: string;
}

export interface TranscribeOptions {
  /** BCP 47; what the speaker is expected to speak. */
  readonly language?: string | undefined;
  /** Names and words that are likely to be said. */
  readonly prompt?: string | undefined;
  /** False: without what the installation expects to hear, to see what that does. */
  readonly isPrimed?: boolean | undefined;
}

export interface RecognitionCapabilities {
  /** Whether words come while the speaker still speaks. */
  readonly hasPartials: boolean;
  readonly languages: 'any' | readonly string[];
  /** Whether it is told what the installation expects to hear (`SpokenPhrases`). */
  readonly isPrimed: boolean;
}

/** Turns speech into text. What it is given is speech already: silence has been sorted out before. */
export abstract class SpeechToText {
  /** `embedded` runs here, `provider` elsewhere, `none` not at all. */
  abstract readonly engine: 'embedded' | 'provider' | 'none';
  abstract readonly model: string;
  abstract readonly capabilities: RecognitionCapabilities;

  abstract availability(): Promise<Availability>;

  /**
   * @throws UnavailableError where there is no engine, with what to install; ProviderError when the
   *   provider fails; DomainError `unprocessable` for a language it does not know; CancelledError when
   *   `signal` fires, which ends the engine's work.
   */
  abstract transcribe(
    clip: SpeechClip,
    options: TranscribeOptions,
    signal: AbortSignal,
  ): Promise<Transcript>;

  /** Prepares what it needs to know of this installation; resolves when it has. Many need nothing. */
  open(): Promise<void> {
    return Promise.resolve();
  }

  /** Gives back what it holds; many hold nothing. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}
