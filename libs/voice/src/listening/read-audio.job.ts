import { readFile } from 'node:fs/promises';
import type { SpeechClip } from '@parley/ai';
import { DomainError } from '@parley/common';
import type { Span } from '../activity/speech-spans';
import { decode } from '../audio/decode/decode';
import { unreadable } from '../audio/decode/decoded';
import { LISTENING_HZ, SpeechSound } from '../audio/speech-sound';
import { prepareUtterance, type Utterance } from './utterance';

export interface AudioOrder {
  /** A path, or the recording itself. */
  readonly file: string | Uint8Array;
  readonly maxSeconds: number;
  /** Of the samples; `as it is` for what is only a piece of a stream, which is resampled as a whole. */
  readonly rate: 'for listening' | 'as it is';
}

/** The samples, or why the recording is refused: an error's kind and code do not cross threads. */
export type AudioResult =
  | { readonly clip: SpeechClip }
  | { readonly refusal: Pick<DomainError, 'kind' | 'code' | 'message'> };

export async function readAudio(order: AudioOrder): Promise<AudioResult> {
  try {
    return { clip: await read(order) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { kind, code, message } = error;
    return { refusal: { kind, code, message } };
  }
}

export interface UtteranceOrder {
  readonly samples: Int16Array;
  readonly spans: readonly Span[];
}

export async function cutUtterance({ samples, spans }: UtteranceOrder): Promise<Utterance> {
  return prepareUtterance(samples, spans);
}

async function read({ file, maxSeconds, rate }: AudioOrder): Promise<SpeechClip> {
  const sound = new SpeechSound(maxSeconds, rate === 'as it is' ? rate : LISTENING_HZ);
  const bytes = typeof file === 'string' ? await readFile(file) : Buffer.from(file);
  for await (const piece of decode(bytes)) sound.add(piece);
  const samples = sound.samples();
  if (samples.length === 0) throw unreadable('it holds no sound');
  return { samples, sampleRateHz: sound.sampleRateHz };
}
