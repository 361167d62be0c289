import type { Availability } from './availability';
import type { SpeechClip } from './speech-clip';

export interface SpeechRequest {
  /** One sentence or a few; white space alone is silence. */
  readonly text: string;
  readonly voice: string;
  /** 0.25 to 4; 1 is the voice's own. */
  readonly speed: number;
}

export interface Voice {
  readonly name: string;
  readonly description: string;
}

export interface SynthesisCapabilities {
  /** Whether sound comes before the whole text has been spoken. */
  readonly isStreaming: boolean;
  readonly languages: 'any' | readonly string[];
}

/** Turns text into speech. */
export abstract class TextToSpeech {
  abstract readonly engine: 'embedded' | 'provider';
  abstract readonly model: string;
  abstract readonly capabilities: SynthesisCapabilities;
  /** What `voice` may be; `isOpen`: other names are passed on to the provider. */
  abstract readonly voices: { readonly known: readonly Voice[]; readonly isOpen: boolean };

  abstract availability(): Promise<Availability>;

  /**
   * The sound in pieces that follow each other; all of one call have the same rate. Leaving the loop, or
   * the signal, ends the engine's work.
   * @throws InvalidInputError for an unknown voice; DomainError `unprocessable` for text in a language
   *   that it cannot speak; ProviderError when the provider fails; CancelledError when `signal` fires.
   */
  abstract speak(request: SpeechRequest, signal: AbortSignal): AsyncIterable<SpeechClip>;

  /** Gives back what it holds; many hold nothing. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}
