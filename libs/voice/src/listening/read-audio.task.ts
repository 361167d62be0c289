import { readFile } from 'node:fs/promises';
import { decode } from '../audio/decode/decode';
import { unreadable } from '../audio/decode/decoded';
import { SpeechSound } from '../audio/speech-sound';
import { prepareUtterance, type Utterance } from './utterance';

export interface AudioOrder {
  /** The file, or samples of 16 kHz that something else has decoded. */
  readonly source: { readonly file: string } | { readonly samples: Int16Array };
  readonly maxSeconds: number;
}

/** Decodes a recording, finds the speech in it and cleans it. */
export async function run({ source, maxSeconds }: AudioOrder): Promise<Utterance> {
  if ('samples' in source) return prepareUtterance(source.samples);
  const sound = new SpeechSound(maxSeconds);
  for await (const piece of decode(await readFile(source.file))) sound.add(piece);
  const samples = sound.samples();
  if (samples.length === 0) throw unreadable('it holds no sound');
  return prepareUtterance(samples);
}
