const SPEECH_HZ = 16_000;
const WANTED = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

/** The microphone, from permission to pieces of PCM. */
export class Microphone {
  #stream;
  #context;

  /** @param onPiece gets base64 of 16-bit PCM, its rate, and its level from 0 to 1. */
  constructor(onPiece) {
    this.onPiece = onPiece;
  }

  get isOn() {
    return this.#stream !== undefined;
  }

  async start() {
    if (navigator.mediaDevices === undefined) {
      throw new Error('Browsers give the microphone to pages of https or of this computer only.');
    }
    this.#stream = await navigator.mediaDevices.getUserMedia({ audio: WANTED });
    try {
      await this.#capture();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async stop() {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    const context = this.#context;
    this.#stream = undefined;
    this.#context = undefined;
    await context?.close();
  }

  async #capture() {
    const { context, source } = this.#connect();
    this.#context = context;
    await context.audioWorklet.addModule('/realtime-client/capture.worklet.js');
    const capture = new AudioWorkletNode(context, 'capture', { numberOfOutputs: 0 });
    capture.port.onmessage = ({ data: { samples, level } }) => {
      if (this.isOn) this.onPiece(toBase64(samples), context.sampleRate, level);
    };
    source.connect(capture);
  }

  /** Some browsers do not change a microphone's rate; the server can. */
  #connect() {
    try {
      const context = new AudioContext({ sampleRate: SPEECH_HZ });
      return { context, source: context.createMediaStreamSource(this.#stream) };
    } catch {
      const context = new AudioContext();
      return { context, source: context.createMediaStreamSource(this.#stream) };
    }
  }
}

function toBase64(samples) {
  return btoa(String.fromCharCode(...new Uint8Array(samples.buffer)));
}
