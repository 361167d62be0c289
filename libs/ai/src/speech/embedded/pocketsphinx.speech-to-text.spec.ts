import { spawnSync } from 'node:child_process';
import { specWorkers } from '@parley/workers/testing';
import { describeSpeechToText } from '../ports/speech-to-text.contract';
import { OwnVocabulary } from '../vocabulary/own-vocabulary';
import { SpokenPhrases } from '../vocabulary/spoken-phrases';
import { speak } from './flite.job';
import { PocketsphinxSpeechToText } from './pocketsphinx.speech-to-text';

const COMMAND = 'pocketsphinx_batch';
const isInstalled = spawnSync('which', [COMMAND]).status === 0;
const noSignal = () => new AbortController().signal;

async function spoken(text: string) {
  const { samples, sampleRateHz } = await speak({ text, voice: 'slt', speed: 1 });
  return { samples, sampleRateHz };
}

// A machine without the package names the skipped block in its report.
const whereInstalled = isInstalled ? describe : describe.skip;

whereInstalled(`${PocketsphinxSpeechToText.name} (needs the Debian package pocketsphinx)`, () => {
  const sut = new PocketsphinxSpeechToText({ command: COMMAND });

  describeSpeechToText(async () => ({
    stt: sut,
    clip: await spoken('What is the time?'),
    words: ['time'],
    close: async () => {},
  }));

  it('hears names that it was told of, from the first word on', async () => {
    const workers = specWorkers();
    const phrases = new SpokenPhrases();
    phrases.register(() => ['play rammstein', 'rammstein', 'play skrillex']);
    const dictionaryFile = '/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict';
    const vocabulary = new OwnVocabulary({ workers, phrases, dictionaryFile });
    const primed = new PocketsphinxSpeechToText({ command: COMMAND, vocabulary });
    try {
      const clip = await spoken('Play Rammstein');
      expect(vocabulary.current).toBeUndefined();
      expect((await primed.transcribe(clip, {}, noSignal())).text).toBe('play rammstein');
      const plain = await primed.transcribe(clip, { isPrimed: false }, noSignal());
      expect(plain.text).not.toContain('rammstein');
    } finally {
      await primed.close();
      await workers.onApplicationShutdown();
    }
  });

  it('says which languages it does not know', async () => {
    const clip = await spoken('Yes.');
    await expect(sut.transcribe(clip, { language: 'de' }, noSignal())).rejects.toMatchObject({
      code: 'language_not_recognised',
    });
  });
});

describe(`${PocketsphinxSpeechToText.name} and faults`, () => {
  const clip = { samples: new Int16Array(1600), sampleRateHz: 16_000 };

  it.each(['false', '/nowhere/at/all'])('says that the recogniser failed (%s)', async (command) => {
    const sut = new PocketsphinxSpeechToText({ command });
    await expect(sut.transcribe(clip, {}, noSignal())).rejects.toMatchObject({
      kind: 'provider_failed',
      code: 'recogniser_failed',
    });
  });
});
