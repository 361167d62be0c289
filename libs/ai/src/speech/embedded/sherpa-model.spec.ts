import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSherpaModel } from './sherpa-model';

describe(readSherpaModel.name, () => {
  const root = mkdtempSync(join(tmpdir(), 'parley-models-'));

  afterAll(() => rmSync(root, { recursive: true }));

  const directoryWith = (name: string, files: readonly string[]) => {
    const directory = join(root, name);
    mkdirSync(directory);
    for (const file of files) writeFileSync(join(directory, file), '');
    return directory;
  };

  // The names that sherpa-onnx gives the files of its released models.
  it.each([
    [
      'sherpa-onnx-whisper-base.en',
      [
        'base.en-encoder.onnx',
        'base.en-encoder.int8.onnx',
        'base.en-decoder.int8.onnx',
        'base.en-tokens.txt',
      ],
      { whisper: { encoder: 'base.en-encoder.int8.onnx', decoder: 'base.en-decoder.int8.onnx' } },
    ],
    [
      'sherpa-onnx-zipformer-en-2023-04-01',
      [
        'encoder-epoch-99-avg-1.onnx',
        'decoder-epoch-99-avg-1.onnx',
        'joiner-epoch-99-avg-1.onnx',
        'tokens.txt',
      ],
      {
        transducer: {
          encoder: 'encoder-epoch-99-avg-1.onnx',
          decoder: 'decoder-epoch-99-avg-1.onnx',
          joiner: 'joiner-epoch-99-avg-1.onnx',
        },
      },
    ],
    [
      'sherpa-onnx-sense-voice-zh-en-ja-ko-yue-2024-07-17',
      ['model.onnx', 'model.int8.onnx', 'tokens.txt'],
      { senseVoice: { model: 'model.int8.onnx', useInverseTextNormalization: 1 } },
    ],
    [
      'sherpa-onnx-paraformer-en',
      ['model.onnx', 'tokens.txt'],
      { paraformer: { model: 'model.onnx' } },
    ],
    ['sherpa-onnx-nemo-ctc-en', ['model.onnx', 'tokens.txt'], { nemoCtc: { model: 'model.onnx' } }],
  ])('knows %s by its files', async (name, files, expected) => {
    const directory = directoryWith(name, files);
    const model = await readSherpaModel(directory);
    const relative = JSON.parse(
      JSON.stringify(model?.config).replaceAll(`${directory}/`, ''),
    ) as object;
    expect(model?.name).toBe(name);
    expect(relative).toMatchObject({ ...expected, tokens: files.at(-1), numThreads: 1 });
  });

  it.each([
    ['no-tokens', ['model.onnx']],
    ['no-model', ['tokens.txt', 'README.md']],
    ['half-a-model', ['tiny-encoder.onnx', 'tokens.txt']],
  ])('takes %s for none', async (name, files) => {
    expect(await readSherpaModel(directoryWith(name, files))).toBeUndefined();
  });
});
