import { CancelledError, InvalidInputError } from '@parley/common';
import { type SpeechClip, durationMsOf } from './speech-clip';
import type { SpeechRequest, TextToSpeech } from './text-to-speech';

export interface TextToSpeechHarness {
  readonly tts: TextToSpeech;
  close(): Promise<void>;
}

const SENTENCE = 'Hello there, how can I help you today?';

/** What every TextToSpeech keeps to. */
export function describeTextToSpeech(open: () => Promise<TextToSpeechHarness>): void {
  describe('as a TextToSpeech', () => {
    let harness: TextToSpeechHarness;
    let sut: TextToSpeech;

    beforeAll(async () => {
      harness = await open();
      sut = harness.tts;
    });

    afterAll(() => harness.close());

    const someVoice = () => sut.voices.known[0]?.name ?? '';
    const speak = async (overrides: Partial<SpeechRequest> = {}, signal = noSignal()) => {
      const request = { text: SENTENCE, voice: someVoice(), speed: 1, ...overrides };
      const clips: SpeechClip[] = [];
      for await (const clip of sut.speak(request, signal)) clips.push(clip);
      return clips;
    };
    const msOf = (clips: readonly SpeechClip[]) =>
      clips.reduce((total, clip) => total + durationMsOf(clip), 0);

    it('speaks a sentence in at least a second of one sample rate', async () => {
      const clips = await speak();
      expect(msOf(clips)).toBeGreaterThan(1000);
      expect(new Set(clips.map(({ sampleRateHz }) => sampleRateHz)).size).toBe(1);
      expect(clips.every(({ samples }) => samples.length > 0)).toBe(true);
    });

    it('speaks sound, not silence', async () => {
      const peak = Math.max(...(await speak()).flatMap(({ samples }) => Math.max(...samples)));
      expect(peak).toBeGreaterThan(1000);
    });

    it('needs longer for more words', async () => {
      const long = await speak({ text: `${SENTENCE} ${SENTENCE}` });
      expect(msOf(long)).toBeGreaterThan(1.5 * msOf(await speak()));
    });

    it('has a voice under the names that OpenAI uses', async () => {
      for (const voice of ['alloy', 'onyx']) expect(await speak({ voice })).not.toEqual([]);
    });

    it('names the voices that there are when it is asked for another', async () => {
      if (sut.voices.isOpen) return;
      const refusal = speak({ voice: 'nobody' });
      await expect(refusal).rejects.toThrow(InvalidInputError);
      await expect(refusal).rejects.toThrow('alloy');
    });

    it('says nothing when the signal has fired before', async () => {
      await expect(speak({}, AbortSignal.abort())).rejects.toBeInstanceOf(CancelledError);
    });

    it('can be left in the middle and asked again', async () => {
      const request = { text: SENTENCE, voice: someVoice(), speed: 1 };
      for await (const clip of sut.speak(request, noSignal())) {
        expect(clip.samples.length).toBeGreaterThan(0);
        break;
      }
      expect(await speak()).not.toEqual([]);
    });

    it('is ready', async () => {
      expect(await sut.availability()).toEqual({ isReady: true });
    });
  });
}

function noSignal(): AbortSignal {
  return new AbortController().signal;
}
