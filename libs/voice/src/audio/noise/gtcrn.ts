import { readFileSync } from 'node:fs';

/** 16 ms of 16 kHz sound, what the network looks at at a time. */
const FRAME_SAMPLES = 256;
const FRAME_BYTES = FRAME_SAMPLES * Float32Array.BYTES_PER_ELEMENT;
const PAGE_BYTES = 65_536;

/** The exports by the names that the package's own loader uses in the pinned version. */
interface Gtcrn {
  readonly memory: WebAssembly.Memory;
  readonly create: () => number;
  readonly destroy: (state: number) => void;
  readonly process: (state: number, input: number, output: number) => void;
  readonly input: number;
  readonly output: number;
}

let loaded: Gtcrn | undefined;

/**
 * Takes the noise out of a live stream by GTCRN (Rong et al., ICASSP 2024), a small network in WebAssembly.
 * One instance serves all streams of its thread; each has a state of its own.
 */
export class NoiseReducer {
  private readonly gtcrn = (loaded ??= load());
  private readonly state: number;
  private readonly frame = new Float32Array(FRAME_SAMPLES);
  private filled = 0;

  constructor() {
    this.state = this.gtcrn.create();
    if (this.state === 0) throw new Error('There is no memory for another stream');
  }

  /** Samples of 16 kHz; gives as many whole frames of 16 ms as there are by now, a frame late. */
  push(samples: Int16Array): Int16Array {
    const frames = Math.floor((this.filled + samples.length) / FRAME_SAMPLES);
    const output = new Int16Array(frames * FRAME_SAMPLES);
    let done = 0;
    for (const sample of samples) {
      this.frame[this.filled] = sample / 32_768;
      this.filled += 1;
      if (this.filled < FRAME_SAMPLES) continue;
      this.filled = 0;
      this.clean(output.subarray(done, (done += FRAME_SAMPLES)));
    }
    return output;
  }

  close(): void {
    this.gtcrn.destroy(this.state);
  }

  private clean(into: Int16Array): void {
    const { memory, process, input, output } = this.gtcrn;
    new Float32Array(memory.buffer, input, FRAME_SAMPLES).set(this.frame);
    process(this.state, input, output);
    new Float32Array(memory.buffer, output, FRAME_SAMPLES).forEach((sample, n) => {
      into[n] = Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768)));
    });
  }
}

function load(): Gtcrn {
  const file = require.resolve('@sapphi-red/web-noise-suppressor/gtcrn.wasm');
  const refuse = () => {
    throw new Error('GTCRN failed');
  };
  // Known only once it runs.
  const own: { memory?: WebAssembly.Memory } = {};
  const enlarge = (bytes: number) => (own.memory === undefined ? 0 : grow(own.memory, bytes));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    a: { a: refuse, b: enlarge },
  });
  const { c, d: begin, e: create, g: destroy, i: process, k: allocate } = exports;
  if (!(c instanceof WebAssembly.Memory)) throw new Error('GTCRN has another shape than expected');
  own.memory = c;
  (begin as () => void)();
  const reserve = allocate as (bytes: number) => number;
  return {
    memory: c,
    create: create as Gtcrn['create'],
    destroy: destroy as Gtcrn['destroy'],
    process: process as Gtcrn['process'],
    input: reserve(FRAME_BYTES),
    output: reserve(FRAME_BYTES),
  };
}

/** 1 for done, 0 for no room, as the program wants to hear. */
function grow(memory: WebAssembly.Memory, bytes: number): number {
  try {
    memory.grow(Math.ceil(Math.max(0, bytes - memory.buffer.byteLength) / PAGE_BYTES));
    return 1;
  } catch {
    return 0;
  }
}
