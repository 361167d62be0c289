import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What sherpa-onnx calls `modelConfig`. */
export interface SherpaModel {
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/**
 * Recognises which kind of model a directory holds by sherpa-onnx's own naming of released models;
 * nothing where it is none. Of several precisions the smallest is taken.
 */
export async function readSherpaModel(directory: string): Promise<SherpaModel | undefined> {
  const files = (await readdir(directory)).toSorted();
  const tokens = files.find((file) => file.endsWith('tokens.txt'));
  if (tokens === undefined) return undefined;
  const config = modelFiles(files, directory);
  if (config === undefined) return undefined;
  const common = { tokens: join(directory, tokens), numThreads: 1, provider: 'cpu', debug: 0 };
  return { name: directory.split('/').at(-1) ?? directory, config: { ...config, ...common } };
}

function modelFiles(
  files: readonly string[],
  directory: string,
): Record<string, unknown> | undefined {
  const path = (part: string) => {
    const found = files.filter((file) => file.includes(part) && file.endsWith('.onnx'));
    const file = found.find((name) => name.includes('int8')) ?? found[0];
    return file === undefined ? undefined : join(directory, file);
  };
  const [encoder, decoder, joiner] = ['encoder', 'decoder', 'joiner'].map(path);
  if (encoder !== undefined && decoder !== undefined) {
    return joiner === undefined
      ? { whisper: { encoder, decoder } }
      : { transducer: { encoder, decoder, joiner } };
  }
  const model = path('model');
  if (model === undefined) return undefined;
  if (/sense-?voice/i.test(directory))
    return { senseVoice: { model, useInverseTextNormalization: 1 } };
  return /paraformer/i.test(directory) ? { paraformer: { model } } : { nemoCtc: { model } };
}
