import { DomainError } from '@parley/common';
import type { FliteVoice } from './flite.voices';
import { runFlite } from './run-flite';

export interface FliteOrder {
  readonly text: string;
  readonly voice: FliteVoice;
  readonly speed: number;
}

export interface FliteResult {
  readonly samples: Int16Array;
  readonly sampleRateHz: number;
}

export async function speak({ text, voice, speed }: FliteOrder): Promise<FliteResult> {
  const stretch = (1 / speed).toFixed(3);
  const words = ['-voice', voice, '--setf', `duration_stretch=${stretch}`];
  const { wav, status } = await runFlite(text, words);
  return readWav(wav, status);
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
