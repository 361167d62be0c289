import { spawnSync } from 'node:child_process';
import { describeSpeechToText } from '../ports/speech-to-text.contract';
import { speak } from './flite.job';
import { PocketsphinxSpeechToText } from './pocketsphinx.speech-to-text';

const COMMAND = 'pocketsphinx_continuous';
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
