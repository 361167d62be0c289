/** Short, so that the assistant stops at once when it is interrupted. */
const PIECE_MS = 40;

/** Collects the microphone's samples into pieces of 16-bit PCM, each with its level. */
class Capture extends AudioWorkletProcessor {
  constructor() {
    super();
    this.piece = new Int16Array((sampleRate * PIECE_MS) / 1000);
    this.filled = 0;
    this.power = 0;
  }

  process([input]) {
    for (const sample of input[0] ?? []) {
      this.power += sample * sample;
      this.piece[this.filled] = Math.max(-1, Math.min(1, sample)) * 32_767;
      this.filled += 1;
      if (this.filled === this.piece.length) this.pass();
    }
    return true;
  }

  pass() {
    const level = Math.sqrt(this.power / this.piece.length);
    this.port.postMessage({ samples: this.piece.slice(), level });
    this.filled = 0;
    this.power = 0;
  }
}

registerProcessor('capture', Capture);
