import { OwnModelRecogniser, type Sherpa } from '../embedded/own-model.recogniser';

let loaded = 0;

interface ScriptedStream {
  heard: number;
  acceptWaveform(wave: { samples: Float32Array }): void;
}

class ScriptedRecognizer {
  private words = '';

  constructor(private readonly config: object) {
    loaded += 1;
  }

  createStream(): ScriptedStream {
    return {
      heard: 0,
      acceptWaveform({ samples }) {
        this.heard += samples.length;
      },
    };
  }

  decode(stream: object): void {
    const { heard } = stream as ScriptedStream;
    const model = 'modelConfig' in this.config ? 'a-model' : 'nothing';
    this.words = `${heard} samples by ${model}, loaded ${loaded}`;
  }

  getResult(): { text: string; lang: string } {
    return { text: this.words, lang: 'en' };
  }
}

const sherpa: Sherpa = { OfflineRecognizer: ScriptedRecognizer };
const recogniser = new OwnModelRecogniser(sherpa);

/** Says how much it was given, in place of words. */
export const serve = recogniser.hear.bind(recogniser);
