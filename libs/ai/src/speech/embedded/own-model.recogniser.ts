import type { SherpaModel } from './sherpa-model';

export interface OwnModelOrder {
  readonly model: SherpaModel;
  readonly samples: Int16Array;
  readonly sampleRateHz: number;
}

export interface OwnModelResult {
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

/** What is used of sherpa-onnx, a native module without types. */
export interface Sherpa {
  readonly OfflineRecognizer: new (config: object) => Recogniser;
}

const FEATURES = { sampleRate: 16_000, featureDim: 80 };

/** Recognises one utterance after the other with the user's model, which stays loaded. */
export class OwnModelRecogniser {
  private loaded: { readonly name: string; readonly recogniser: Recogniser } | undefined;

  constructor(private readonly sherpa: Sherpa) {}

  hear({ model, samples, sampleRateHz }: OwnModelOrder): OwnModelResult {
    const recogniser = this.recogniserFor(model);
    const stream = recogniser.createStream();
    const wave = Float32Array.from(samples, (sample) => sample / 32_768);
    stream.acceptWaveform({ samples: wave, sampleRate: sampleRateHz });
    recogniser.decode(stream);
    const { text, lang } = recogniser.getResult(stream);
    return { text: text.trim(), language: languageOf(lang) };
  }

  private recogniserFor({ name, config }: SherpaModel): Recogniser {
    if (this.loaded?.name === name) return this.loaded.recogniser;
    const recogniser = new this.sherpa.OfflineRecognizer({
      featConfig: FEATURES,
      modelConfig: config,
    });
    this.loaded = { name, recogniser };
    return recogniser;
  }
}

/** `en`, `<|en|>` with SenseVoice, and nothing where the model does not tell. */
function languageOf(lang: string | undefined): string | null {
  return /[a-z]{2,3}/i.exec(lang ?? '')?.[0] ?? null;
}
