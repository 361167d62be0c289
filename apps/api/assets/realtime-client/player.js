const MARK_MS = 250;

/** Plays replies piece by piece, and says how much of each has been heard. */
export class Player {
  #context;
  #sources = new Set();
  #replyId = 0;
  #endsAt = 0;
  #queuedMs = 0;
  #marks;

  /** @param onMark gets a reply's number and how much of it was played, in ms. */
  constructor(onMark) {
    this.onMark = onMark;
  }

  /** Browsers allow sound after a click only: call it in one. */
  unlock() {
    this.#context ??= new AudioContext();
    void this.#context.resume();
  }

  get isPlaying() {
    return this.#sources.size > 0;
  }

  play(replyId, base64, sampleRate) {
    if (replyId !== this.#replyId) this.#begin(replyId);
    const context = this.#context;
    const buffer = toBuffer(context, base64, sampleRate);
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(context.destination);
    source.onended = () => this.#ended(source);
    this.#endsAt = Math.max(this.#endsAt, context.currentTime + 0.02);
    source.start(this.#endsAt);
    this.#endsAt += buffer.duration;
    this.#queuedMs += buffer.duration * 1000;
    this.#sources.add(source);
    this.#marks ??= setInterval(() => this.#mark(), MARK_MS);
  }

  hold() {
    void this.#context?.suspend();
    this.#mark();
  }

  resume() {
    void this.#context?.resume();
  }

  /** Throws away what has not been played. */
  cut() {
    for (const source of this.#sources) {
      source.onended = null;
      source.stop();
    }
    this.#sources.clear();
    this.#rest();
    this.resume();
  }

  #begin(replyId) {
    this.cut();
    this.#replyId = replyId;
    this.#endsAt = 0;
    this.#queuedMs = 0;
  }

  #ended(source) {
    this.#sources.delete(source);
    if (this.isPlaying) return;
    this.#mark();
    this.#rest();
  }

  #rest() {
    clearInterval(this.#marks);
    this.#marks = undefined;
  }

  #mark() {
    if (this.#marks === undefined) return;
    const leftMs = Math.max(0, this.#endsAt - this.#context.currentTime) * 1000;
    const playedMs = this.isPlaying ? Math.max(0, this.#queuedMs - leftMs) : this.#queuedMs + 1;
    this.onMark(this.#replyId, playedMs);
  }
}

function toBuffer(context, base64, sampleRate) {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const samples = new Int16Array(bytes.buffer);
  const buffer = context.createBuffer(1, samples.length, sampleRate);
  buffer.copyToChannel(Float32Array.from(samples, (sample) => sample / 32_768), 0);
  return buffer;
}
