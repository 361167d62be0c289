import { CancelledError, InvalidInputError } from '@parley/common';
import type { OpenAiEndpoint } from '../../openai/openai-endpoint';
import { ProviderError } from '../../ports/provider.error';
import { type Availability, READY } from '../ports/availability';
import type { SpeechClip } from '../ports/speech-clip';
import { type SpeechRequest, TextToSpeech } from '../ports/text-to-speech';
import { OPENAI_VOICES } from './openai.voices';
import { send, toFailure } from './speech-call';
import { WavStreamReader } from './wav-stream.reader';

export interface OpenAiTextToSpeechOptions {
  readonly model: string;
  /** Whether the server is not OpenAI's own and may have voices that we do not know. */
  readonly hasOtherVoices: boolean;
}

/** `POST /audio/speech` of OpenAI or any server that speaks it, as WAV, which says its own rate. */
export class OpenAiTextToSpeech extends TextToSpeech {
  readonly engine = 'provider';
  readonly model: string;
  readonly capabilities = { isStreaming: true, languages: 'any' as const };
  readonly voices;

  constructor(
    private readonly endpoint: OpenAiEndpoint,
    { model, hasOtherVoices }: OpenAiTextToSpeechOptions,
  ) {
    super();
    this.model = model;
    this.voices = { known: OPENAI_VOICES, isOpen: hasOtherVoices };
  }

  async availability(): Promise<Availability> {
    return READY;
  }

  async *speak(request: SpeechRequest, signal: AbortSignal): AsyncIterable<SpeechClip> {
    this.checkVoice(request.voice);
    if (signal.aborted) throw new CancelledError();
    const { text: input, voice, speed } = request;
    const body = { model: this.model, input, voice, speed, response_format: 'wav' };
    const call = {
      resource: '/audio/speech',
      contentType: 'application/json',
      model: this.model,
      body: JSON.stringify(body),
    };
    const response = await send(this.endpoint, call, signal);
    yield* this.read(response.body, signal);
  }

  override async close(): Promise<void> {
    await this.endpoint.close();
  }

  private async *read(
    body: AsyncIterable<unknown>,
    signal: AbortSignal,
  ): AsyncIterable<SpeechClip> {
    const reader = new WavStreamReader();
    let hasSound = false;
    try {
      for await (const chunk of body) {
        const clip = Buffer.isBuffer(chunk) ? reader.read(chunk) : undefined;
        if (clip === undefined) continue;
        hasSound = true;
        yield clip;
      }
    } catch (cause) {
      if (signal.aborted) throw new CancelledError(undefined, { cause });
      throw toFailure(this.endpoint, cause, hasSound);
    }
    if (!hasSound) throw this.noSound();
  }

  private checkVoice(voice: string): void {
    const { known, isOpen } = this.voices;
    if (isOpen || known.some(({ name }) => name === voice)) return;
    const names = known.map(({ name }) => name).join(', ');
    throw new InvalidInputError(`There is no voice "${voice}". Choose one of ${names}.`, {
      code: 'unknown_voice',
      fields: [{ field: 'voice', message: `must be one of ${names}` }],
    });
  }

  private noSound(): ProviderError {
    const { label, name } = this.endpoint.source;
    return new ProviderError('provider_failed', `${label} sent no sound.`, {
      provider: name,
      code: 'provider_broke_off',
      wasSent: true,
    });
  }
}
