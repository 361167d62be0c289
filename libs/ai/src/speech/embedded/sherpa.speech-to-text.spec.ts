import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CancelledError } from '@parley/common';
import { describeSpeechToText } from '../ports/speech-to-text.contract';
import { OwnModelRecogniser, type Sherpa } from './own-model.recogniser';
import { readSherpaModel } from './sherpa-model';
import { SherpaSpeechToText } from './sherpa.speech-to-text';

const COMPILER = require.resolve('../../../../workers/src/testing/compile-typescript.cjs');
const EXEC_ARGV = ['--require', COMPILER];
const MODEL = {
  name: 'a-model',
  config: { nemoCtc: { model: 'model.onnx' }, tokens: 'tokens.txt' },
};
const CLIP = { samples: new Int16Array(16_000).fill(16_384), sampleRateHz: 16_000 };
const noSignal = () => new AbortController().signal;

// No model can be shipped: the library's binding is played by a script that keeps to its shape.
describe(SherpaSpeechToText.name, () => {
  const program = require.resolve('../testing/scripted-sherpa.process');

  describeSpeechToText(async () => {
    const stt = new SherpaSpeechToText(MODEL, { program, execArgv: EXEC_ARGV });
    return { stt, clip: CLIP, words: ['16000 samples'], close: () => stt.close() };
  });

  it('loads the model once, and says in which language it heard', async () => {
    const sut = new SherpaSpeechToText(MODEL, { program, execArgv: EXEC_ARGV });
    await sut.transcribe(CLIP, {}, noSignal());
    const { text, language } = await sut.transcribe(CLIP, { language: 'de' }, noSignal());
    expect([text, language]).toEqual(['16000 samples by a-model, loaded 1', 'en']);
    await sut.close();
  });

  it('frees its caller at once', async () => {
    const sut = new SherpaSpeechToText(MODEL, { program, execArgv: EXEC_ARGV });
    await expect(sut.transcribe(CLIP, {}, AbortSignal.abort())).rejects.toBeInstanceOf(
      CancelledError,
    );
    await sut.close();
  });
});

describe('sherpa-onnx itself and a model that is none', () => {
  const directory = mkdtempSync(join(tmpdir(), 'parley-model-'));

  afterAll(() => rmSync(directory, { recursive: true }));

  it.each([
    ['damaged', ['encoder.onnx', 'decoder.onnx'], 'recogniser_ended'],
    ['missing', [], 'recogniser_failed'],
  ])('fails the call where it is %s, and nothing else', async (_, files, code) => {
    for (const file of ['tokens.txt', ...files])
      writeFileSync(join(directory, file), 'nothing 0\n');
    const read = await readSherpaModel(directory);
    const config = { nemoCtc: { model: '/nowhere.onnx' }, tokens: join(directory, 'tokens.txt') };
    const sut = new SherpaSpeechToText(read ?? { name: 'none', config }, { execArgv: EXEC_ARGV });
    for (let calls = 0; calls < 2; calls += 1) {
      await expect(sut.transcribe(CLIP, {}, noSignal())).rejects.toMatchObject({
        kind: 'unavailable',
        code,
        message: expect.stringContaining('STT_MODEL_DIR'),
      });
    }
    await sut.close();
    for (const file of files) rmSync(join(directory, file));
  });
});

describe(OwnModelRecogniser.name, () => {
  it('gives the library what it wants: floats, the rate, and the model in its words', () => {
    const seen: unknown[] = [];
    const sherpa: Sherpa = {
      OfflineRecognizer: class {
        constructor(config: object) {
          seen.push(config);
        }
        createStream = () => ({ acceptWaveform: (wave: object) => void seen.push(wave) });
        decode = () => {};
        getResult = () => ({ text: ' Hello. ', lang: '<|en|>' });
      },
    };
    const sut = new OwnModelRecogniser(sherpa);
    const samples = Int16Array.of(0, 16_384, -32_768);
    expect(sut.hear({ model: MODEL, samples, sampleRateHz: 16_000 })).toEqual({
      text: 'Hello.',
      language: 'en',
    });
    expect(seen).toEqual([
      { featConfig: { sampleRate: 16_000, featureDim: 80 }, modelConfig: MODEL.config },
      { samples: Float32Array.of(0, 0.5, -1), sampleRate: 16_000 },
    ]);
  });
});
