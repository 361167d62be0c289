import { speak } from '../embedded/flite.job';
import type { FliteVoice } from '../embedded/flite.voices';
import type { SpeechClip } from '../ports/speech-clip';

/** Speech for tests that listen, made where it is asked for: 16 kHz. */
export function speakAs(voice: FliteVoice, text: string): Promise<SpeechClip> {
  return speak({ text, voice, speed: 1 });
}
