import { readFile } from 'node:fs/promises';
import { DomainError } from '@parley/common';
import { decode } from '../audio/decode/decode';
import { unreadable } from '../audio/decode/decoded';
import { SpeechSound } from '../audio/speech-sound';
import { prepareUtterance, type Utterance } from './utterance';

export interface AudioOrder {
  /** The file, or samples of 16 kHz that something else has decoded. */
  readonly source: { readonly file: string } | { readonly samples: Int16Array };
  readonly maxSeconds: number;
}

/** What was found, or why the recording is refused: an error's kind and code do not cross threads. */
export type AudioResult =
  | { readonly utterance: Utterance }
  | { readonly refusal: Pick<DomainError, 'kind' | 'code' | 'message'> };

/** Decodes a recording, finds the speech in it and cleans it. */
export async function readAudio(order: AudioOrder): Promise<AudioResult> {
  try {
    return { utterance: await read(order) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { kind, code, message } = error;
    return { refusal: { kind, code, message } };
  }
}

async function read({ source, maxSeconds }: AudioOrder): Promise<Utterance> {
  if ('samples' in source) return prepareUtterance(source.samples);
  const sound = new SpeechSound(maxSeconds);
  for await (const piece of decode(await readFile(source.file))) sound.add(piece);
  const samples = sound.samples();
  if (samples.length === 0) throw unreadable('it holds no sound');
  return prepareUtterance(samples);
}
