import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LISTENING_HZ } from '../audio/speech-sound';
import { FRAME_SAMPLES, type SpeechDetector } from './speech-detector';

interface SherpaVad {
  acceptWaveform(samples: Float32Array): void;
  isDetected(): boolean;
  isEmpty(): boolean;
  pop(): void;
  reset(): void;
}

interface Sherpa {
  readonly Vad: new (config: object, bufferSeconds: number) => SherpaVad;
}

// A native module without types, and a package of which only one data file is used.
const load = createRequire(__filename);
const MODEL = 'dist/silero_vad_v5.onnx';
const LONGEST_SPEECH_S = 30;
/** It keeps what is said until it is over, and a little more. */
const BUFFER_SECONDS = 2 * LONGEST_SPEECH_S;

/** Silero's network through sherpa-onnx: 0.1 ms a frame, right in noise as loud as the speech. */
export class SileroDetector implements SpeechDetector {
  readonly name = 'silero v5';
  private readonly vad: SherpaVad;

  /** @throws where there is no build of sherpa-onnx for this machine. */
  constructor() {
    const sherpa = load('sherpa-onnx-node') as Sherpa;
    const model = join(dirname(load.resolve('@ricky0123/vad-web/package.json')), MODEL);
    const sileroVad = {
      model,
      threshold: 0.5,
      // As short as LiveKit's: the assistant has to stop within 200 ms, and goes on where no words follow.
      minSpeechDuration: 0.05,
      minSilenceDuration: 0.25,
      windowSize: FRAME_SAMPLES,
      maxSpeechDuration: LONGEST_SPEECH_S,
    };
    const config = { sileroVad, sampleRate: LISTENING_HZ, numThreads: 1, debug: false };
    this.vad = new sherpa.Vad(config, BUFFER_SECONDS);
  }

  push(frame: Float32Array): boolean {
    this.vad.acceptWaveform(frame);
    // It collects what was said for whoever wants it; here only the moment counts.
    while (!this.vad.isEmpty()) this.vad.pop();
    return this.vad.isDetected();
  }

  reset(): void {
    this.vad.reset();
  }
}
