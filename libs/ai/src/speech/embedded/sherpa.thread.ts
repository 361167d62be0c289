import { createRequire } from 'node:module';
import type { SherpaModel } from './sherpa-model';

export interface SherpaOrder {
  readonly model: SherpaModel;
  readonly samples: Int16Array;
  readonly sampleRateHz: number;
}

// A native module without types, which only this kind of engine needs.
const loadSherpa = createRequire(__filename);

export interface SherpaResult {
  readonly text: string;
  readonly language: string | null;
}

interface Stream {
  acceptWaveform(wave: { samples: Float32Array; sampleRate: number }): void;
}

interface Recogniser {
  createStream(): Stream;
  decode(stream: Stream): void;
  getResult(stream: Stream): { readonly text: string; readonly lang?: string };
}

interface Sherpa {
  readonly OfflineRecognizer: new (config: object) => Recogniser;
}

let loaded: { readonly name: string; readonly recogniser: Recogniser } | undefined;

/** Recognises one utterance with the user's model, which stays loaded with the thread. */
export function serve({ model, samples, sampleRateHz }: SherpaOrder): SherpaResult {
  if (loaded?.name !== model.name) {
    const sherpa = loadSherpa('sherpa-onnx-node') as Sherpa;
    const features = { sampleRate: 16_000, featureDim: 80 };
    const recogniser = new sherpa.OfflineRecognizer({
      featConfig: features,
      modelConfig: model.config,
    });
    loaded = { name: model.name, recogniser };
  }
  const { recogniser } = loaded;
  const stream = recogniser.createStream();
  const wave = Float32Array.from(samples, (sample) => sample / 32_768);
  stream.acceptWaveform({ samples: wave, sampleRate: sampleRateHz });
  recogniser.decode(stream);
  const { text, lang } = recogniser.getResult(stream);
  return { text: text.trim(), language: lang ?? null };
}
