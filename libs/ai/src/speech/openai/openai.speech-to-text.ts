import type { OpenAiEndpoint } from '../../openai/openai-endpoint';
import { ProviderError } from '../../ports/provider.error';
import { type Availability, READY } from '../ports/availability';
import type { SpeechClip } from '../ports/speech-clip';
import { SpeechToText, type TranscribeOptions, type Transcript } from '../ports/speech-to-text';
import { toWav } from '../ports/wav';
import { formWith } from './form-data';
import { send, toFailure } from './speech-call';

const MAX_ANSWER_BYTES = 4_194_304;

/** `POST /audio/transcriptions` of OpenAI or any server that speaks it. */
export class OpenAiSpeechToText extends SpeechToText {
  readonly engine = 'provider';
  readonly capabilities = { hasPartials: false, languages: 'any' as const, isPrimed: false };

  constructor(
    private readonly endpoint: OpenAiEndpoint,
    readonly model: string,
  ) {
    super();
  }

  async availability(): Promise<Availability> {
    return READY;
  }

  async transcribe(
    clip: SpeechClip,
    { language, prompt }: TranscribeOptions,
    signal: AbortSignal,
  ): Promise<Transcript> {
    const fields = {
      model: this.model,
      response_format: 'json',
      ...(language === undefined ? {} : { language: language.split('-')[0] ?? language }),
      ...(prompt === undefined ? {} : { prompt }),
    };
    const wav = toWav(clip);
    const file = { field: 'file', filename: 'speech.wav', contentType: 'audio/wav', bytes: wav };
    const form = formWith(fields, file);
    const call = { resource: '/audio/transcriptions', model: this.model, ...form };
    const response = await send(this.endpoint, call, signal);
    const text = await this.read(response.body);
    return { text: text.trim(), language: language ?? null, model: this.model };
  }

  override async close(): Promise<void> {
    await this.endpoint.close();
  }

  private async read(body: AsyncIterable<unknown>): Promise<string> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    try {
      for await (const chunk of body) {
        if (!Buffer.isBuffer(chunk)) continue;
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES) throw this.noTranscript();
        chunks.push(chunk);
      }
    } catch (cause) {
      throw toFailure(this.endpoint, cause, true);
    }
    return this.parse(Buffer.concat(chunks).toString('utf8'));
  }

  private parse(body: string): string {
    try {
      const answer: unknown = JSON.parse(body);
      if (typeof answer === 'object' && answer !== null && 'text' in answer) {
        if (typeof answer.text === 'string') return answer.text;
      }
    } catch {
      // Said below.
    }
    throw this.noTranscript();
  }

  private noTranscript(): ProviderError {
    const { label, name } = this.endpoint.source;
    const sentence = `${label} sent something that is no transcription.`;
    return new ProviderError('provider_failed', sentence, {
      provider: name,
      code: 'provider_broke_off',
      wasSent: true,
    });
  }
}
