import { resolve } from 'node:path';
import type { SpeechProviderConfig, VoiceConfig } from './config';
import { ConfigError } from './config.error';

const MEGABYTE = 1024 * 1024;
const DEFAULT_STT_MODEL = 'gpt-transcribe';
const DEFAULT_TTS_MODEL = 'gpt-4o-mini-tts';

interface VoiceValues {
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly OPENAI_API_KEY?: string | undefined;
  readonly STT_BASE_URL?: string | undefined;
  readonly STT_API_KEY?: string | undefined;
  readonly STT_MODEL?: string | undefined;
  readonly STT_MODEL_DIR?: string | undefined;
  readonly TTS_BASE_URL?: string | undefined;
  readonly TTS_API_KEY?: string | undefined;
  readonly TTS_MODEL?: string | undefined;
  readonly TTS_VOICE: string;
  readonly VOICE_RETIREMENTS?: string | undefined;
  readonly VOICE_MAX_AUDIO_MB: number;
  readonly VOICE_MAX_AUDIO_SECONDS: number;
}

/** @throws ConfigError where VOICE_RETIREMENTS is malformed. */
export function voiceConfig(values: VoiceValues): VoiceConfig {
  const { STT_MODEL_DIR: modelDir } = values;
  const provider = (own: OwnSettings, byDefault: string) =>
    speechProvider({ ...own, byDefault }, values);
  return {
    stt: provider(
      { url: values.STT_BASE_URL, key: values.STT_API_KEY, model: values.STT_MODEL },
      DEFAULT_STT_MODEL,
    ),
    sttModelDir: modelDir === undefined ? undefined : resolve(modelDir),
    tts: provider(
      { url: values.TTS_BASE_URL, key: values.TTS_API_KEY, model: values.TTS_MODEL },
      DEFAULT_TTS_MODEL,
    ),
    ttsVoice: values.TTS_VOICE,
    retirements: parseRetirements(values.VOICE_RETIREMENTS),
    maxAudioBytes: values.VOICE_MAX_AUDIO_MB * MEGABYTE,
    maxAudioSeconds: values.VOICE_MAX_AUDIO_SECONDS,
  };
}

interface OwnSettings {
  readonly url: string | undefined;
  readonly key: string | undefined;
  readonly model: string | undefined;
}

/**
 * OpenAI's own service speaks and listens with the same key; a server at OPENAI_BASE_URL usually has
 * language models only, so it is asked for speech only where a speech model is named.
 */
function speechProvider(
  own: OwnSettings & { readonly byDefault: string },
  { OPENAI_BASE_URL: openaiUrl, OPENAI_API_KEY: openaiKey }: VoiceValues,
): SpeechProviderConfig | undefined {
  const model = own.model ?? own.byDefault;
  if (own.url !== undefined) return { baseUrl: own.url, apiKey: own.key, model };
  if (own.key !== undefined) return { baseUrl: undefined, apiKey: own.key, model };
  if (openaiUrl !== undefined) {
    return own.model === undefined ? undefined : { baseUrl: openaiUrl, apiKey: openaiKey, model };
  }
  return openaiKey === undefined ? undefined : { baseUrl: undefined, apiKey: openaiKey, model };
}

function parseRetirements(text: string | undefined): ReadonlyMap<string, string> {
  const entries = (text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry): [string, string] => {
      const [, model, date] = /^(.+)=(\d{4}-\d{2}-\d{2})$/.exec(entry) ?? [];
      if (model === undefined || date === undefined || Number.isNaN(Date.parse(date))) {
        throw new ConfigError([`VOICE_RETIREMENTS has "${entry}", but needs model=YYYY-MM-DD.`]);
      }
      return [model.trim(), date];
    });
  return new Map(entries);
}
