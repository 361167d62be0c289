import { Injectable } from '@nestjs/common';
import { type SpeechClip, TextToSpeech } from '@parley/ai';
import { DomainError, InvalidInputError } from '@parley/common';
import { Config } from '@parley/config';
import { WorkerPool } from '@parley/workers';
import type { AudioFormat } from '../audio/encode/audio-format';
import { sentencesOf } from './sentences';
import { SpeechEncoder } from './speech-encoder';
import { spokenText } from './spoken-text';

export const MAX_SPOKEN_CHARS = 4_096;
/** An engine that sends crumbs: so much of them makes a piece worth encoding. */
const PIECE_MS = 400;

export interface SpokenRequest {
  readonly text: string;
  /** The installation's own where absent. */
  readonly voice?: string | undefined;
  readonly speed?: number | undefined;
  readonly format: AudioFormat;
}

/** Speaks texts, sentence by sentence, so that sound begins with the first one. */
@Injectable()
export class Speaker {
  constructor(
    private readonly tts: TextToSpeech,
    private readonly workers: WorkerPool,
    private readonly config: Config,
  ) {}

  /**
   * The encoded speech as it is made. Leaving the loop, or the signal, ends the engine's work.
   * @throws InvalidInputError for an unknown voice; DomainError `unprocessable` for text that cannot be
   *   spoken, `too_large` for too much of it; ProviderError; CancelledError.
   */
  async *speak(request: SpokenRequest, signal: AbortSignal): AsyncGenerator<Buffer> {
    const encoder = new SpeechEncoder(this.workers, request.format);
    for await (const clip of this.clips(request, signal)) yield await encoder.add(clip, signal);
    const end = encoder.end();
    if (end.length > 0) yield end;
  }

  /** The whole speech; a WAV file of which has its true length. */
  async speakWhole(request: SpokenRequest, signal: AbortSignal): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.speak(request, signal)) pieces.push(piece);
    const whole = Buffer.concat(pieces);
    return request.format === 'wav' ? withLength(whole) : whole;
  }

  /** A piece of sound as a file of its own; raw PCM for `pcm`. */
  async encode(clip: SpeechClip, format: AudioFormat, signal: AbortSignal): Promise<Buffer> {
    const encoder = new SpeechEncoder(this.workers, format);
    const whole = Buffer.concat([await encoder.add(clip, signal), encoder.end()]);
    return format === 'wav' ? withLength(whole) : whole;
  }

  /** The sound itself, before any encoding. */
  async *clips(
    { text, voice, speed }: Omit<SpokenRequest, 'format'>,
    signal: AbortSignal,
  ): AsyncGenerator<SpeechClip> {
    for (const sentence of speakable(text)) {
      const order = {
        text: sentence,
        voice: voice ?? this.config.voice.ttsVoice,
        speed: speed ?? 1,
      };
      yield* gathered(this.tts.speak(order, signal));
    }
  }
}

function speakable(text: string): readonly string[] {
  if (text.length > MAX_SPOKEN_CHARS) {
    throw new DomainError('too_large', `text may have at most ${MAX_SPOKEN_CHARS} characters.`);
  }
  const sentences = sentencesOf(spokenText(text));
  if (sentences.length > 0) return sentences;
  const sentence = 'text has nothing in it that can be spoken';
  throw new InvalidInputError(sentence, { fields: [{ field: 'text', message: sentence }] });
}

async function* gathered(clips: AsyncIterable<SpeechClip>): AsyncGenerator<SpeechClip> {
  let held: SpeechClip | undefined;
  for await (const clip of clips) {
    held = held === undefined ? clip : joined(held, clip);
    if ((held.samples.length / held.sampleRateHz) * 1000 < PIECE_MS) continue;
    yield held;
    held = undefined;
  }
  if (held !== undefined) yield held;
}

function joined(a: SpeechClip, b: SpeechClip): SpeechClip {
  const samples = new Int16Array(a.samples.length + b.samples.length);
  samples.set(a.samples);
  samples.set(b.samples, a.samples.length);
  return { samples, sampleRateHz: a.sampleRateHz };
}

function withLength(wav: Buffer): Buffer {
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.writeUInt32LE(wav.length - 44, 40);
  return wav;
}
