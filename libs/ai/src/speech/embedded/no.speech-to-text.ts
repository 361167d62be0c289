import { UnavailableError } from '@parley/common';
import type { Availability } from '../ports/availability';
import { SpeechToText, type Transcript } from '../ports/speech-to-text';

/** Stands where there is no recogniser: it says what to install, and never makes up what was said. */
export class NoSpeechToText extends SpeechToText {
  readonly engine = 'none';
  readonly model = 'none';
  readonly capabilities = { hasPartials: false, languages: [], isPrimed: false };

  constructor(private readonly reason: string) {
    super();
  }

  async availability(): Promise<Availability> {
    return { isReady: false, reason: this.reason };
  }

  async transcribe(): Promise<Transcript> {
    throw new UnavailableError(this.reason, { code: 'speech_to_text_unavailable' });
  }
}
