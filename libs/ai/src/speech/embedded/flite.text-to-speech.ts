import { CancelledError, InvalidInputError } from '@parley/common';
import type { Job, WorkerPool } from '@parley/workers';
import { type Availability, READY } from '../ports/availability';
import type { SpeechClip } from '../ports/speech-clip';
import { type SpeechRequest, TextToSpeech } from '../ports/text-to-speech';
import type { FliteOrder, FliteResult } from './flite.job';
import { fliteVoiceOf, KNOWN_VOICES } from './flite.voices';
import { requireEnglish } from './speakable';

const FLITE: Job<FliteOrder, FliteResult> = {
  name: 'speak',
  lane: 'inference',
  file: require.resolve('./flite.job'),
  run: 'speak',
  // A sentence takes some 50 ms; a thread that is still at it after this is lost.
  timeLimitMs: 20_000,
  onAbort: 'finish',
};
const SILENCE: SpeechClip = { samples: new Int16Array(1600), sampleRateHz: 16_000 };

/** Flite in a worker thread: fast, English, audibly a machine. */
export class FliteTextToSpeech extends TextToSpeech {
  readonly engine = 'embedded';
  readonly model = 'embedded-flite';
  readonly capabilities = { isStreaming: false, languages: ['en'] };
  readonly voices = { known: KNOWN_VOICES, isOpen: false };

  constructor(private readonly workers: WorkerPool) {
    super();
  }

  async availability(): Promise<Availability> {
    return READY;
  }

  async *speak(request: SpeechRequest, signal: AbortSignal): AsyncIterable<SpeechClip> {
    const voice = fliteVoiceOf(request.voice);
    if (voice === undefined) throw unknownVoice(request.voice);
    if (signal.aborted) throw new CancelledError();
    requireEnglish(request.text);
    if (!/[\p{L}\p{N}]/u.test(request.text)) {
      yield SILENCE;
      return;
    }
    const order = { text: request.text, voice, speed: request.speed };
    yield await this.workers.run(FLITE, order, { priority: 'interactive', signal });
  }
}

function unknownVoice(voice: string): InvalidInputError {
  const names = KNOWN_VOICES.map(({ name }) => name).join(', ');
  return new InvalidInputError(`There is no voice "${voice}". Choose one of ${names}.`, {
    code: 'unknown_voice',
    fields: [{ field: 'voice', message: `must be one of ${names}` }],
  });
}
