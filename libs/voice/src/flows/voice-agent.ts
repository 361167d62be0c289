import { Injectable } from '@nestjs/common';
import type { TranscribeOptions } from '@parley/ai';
import { TurnRunner, type TurnRecord, type TurnRequest } from '@parley/chat';
import { DomainError } from '@parley/common';
import type { AudioFormat } from '../audio/encode/audio-format';
import { type Heard, Listener } from '../listening/listener';
import { Speaker } from '../speaking/speaker';

export interface VoiceRequest {
  readonly file: string;
  readonly listening: TranscribeOptions;
  /** All of the turn but what is said, which is to be heard first. */
  readonly turn: Omit<TurnRequest, 'text'>;
  readonly speaking: {
    readonly voice?: string | undefined;
    readonly speed?: number | undefined;
    readonly format: AudioFormat;
  };
}

/** What came of a recording: nothing was said, or a turn with its answer, spoken where that worked. */
export type VoiceExchange =
  | { readonly isSpeech: false; readonly heard: Heard }
  | {
      readonly isSpeech: true;
      readonly heard: Heard;
      readonly turn: TurnRecord;
      readonly speech: SpokenAnswer;
    };

/** The answer counts even where no engine can say it. */
export type SpokenAnswer =
  { readonly audio: Buffer } | { readonly audio: undefined; readonly reason: string };

/** S3's pipeline in one call: a recording in, the answer out, written and spoken. */
@Injectable()
export class VoiceAgent {
  constructor(
    private readonly listener: Listener,
    private readonly runner: TurnRunner,
    private readonly speaker: Speaker,
  ) {}

  /** @throws what hearing and answering throw; not what speaking throws, but CancelledError. */
  async process(request: VoiceRequest, signal: AbortSignal): Promise<VoiceExchange> {
    const heard = await this.listener.hearFile(request.file, request.listening, signal);
    if (heard.text === '') return { isSpeech: false, heard };
    const turn = await this.runner.reply({ ...request.turn, text: heard.text }, signal);
    const speech = await this.say(turn.answer ?? '', request.speaking, signal);
    return { isSpeech: true, heard, turn, speech };
  }

  private async say(
    text: string,
    speaking: VoiceRequest['speaking'],
    signal: AbortSignal,
  ): Promise<SpokenAnswer> {
    try {
      return { audio: await this.speaker.speakWhole({ text, ...speaking }, signal) };
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'cancelled') throw error;
      return { audio: undefined, reason: error.message };
    }
  }
}
