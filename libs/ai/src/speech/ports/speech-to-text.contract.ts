import { CancelledError } from '@parley/common';
import type { SpeechClip } from './speech-clip';
import type { SpeechToText } from './speech-to-text';

export interface SpeechToTextHarness {
  readonly stt: SpeechToText;
  /** Speech, 16 kHz. */
  readonly clip: SpeechClip;
  /** Words that are certainly recognised in it. */
  readonly words: readonly string[];
  close(): Promise<void>;
}

/** What every SpeechToText keeps to. */
export function describeSpeechToText(open: () => Promise<SpeechToTextHarness>): void {
  describe('as a SpeechToText', () => {
    let harness: SpeechToTextHarness;
    let sut: SpeechToText;

    beforeAll(async () => {
      harness = await open();
      sut = harness.stt;
    });

    afterAll(() => harness.close());

    const hear = (signal = new AbortController().signal) =>
      sut.transcribe(harness.clip, {}, signal);

    it('hears the words and says by which model', async () => {
      const transcript = await hear();
      for (const word of harness.words) expect(transcript.text.toLowerCase()).toContain(word);
      expect(transcript.model).toBe(sut.model);
    });

    it('gives clean text', async () => {
      const { text } = await hear();
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\(\d\)|\s{2}/);
    });

    it('keeps utterances that come at the same time apart', async () => {
      const texts = (await Promise.all([hear(), hear(), hear()])).map(({ text }) => text);
      expect(new Set(texts).size).toBe(1);
    });

    it('stops when its caller leaves', async () => {
      const caller = new AbortController();
      const hearing = hear(caller.signal);
      caller.abort();
      await expect(hearing).rejects.toBeInstanceOf(CancelledError);
      expect((await hear()).text).not.toBe('');
    });

    it('is ready', async () => {
      expect(await sut.availability()).toEqual({ isReady: true });
    });
  });
}
