import {
  AUDIO_FORMATS,
  type EngineReport,
  type Heard,
  type VoiceList,
  type VoiceReport,
} from '@parley/voice';
import type { TranscriptDto } from './speech.dto';
import type { EngineDto, VoiceHealthDto, VoicesDto } from './voice-health.dto';

export const NO_SPEECH = 'No speech was heard in the audio.';

export function toTranscript({ text, language, durationMs, model }: Heard): TranscriptDto {
  const success = text !== '';
  const error = success ? null : NO_SPEECH;
  return { success, text, language, duration_ms: Math.round(durationMs), model, error };
}

export function toVoiceHealth(
  { listening, speaking }: VoiceReport,
  service: string,
  now: Date,
): VoiceHealthDto {
  const isWhole = listening.availability.isReady && speaking.availability.isReady;
  return {
    status: isWhole ? 'healthy' : 'degraded',
    service,
    speech_to_text: toEngine(listening),
    text_to_speech: toEngine(speaking),
    timestamp: now.toISOString(),
  };
}

export function toVoices({ voices, byDefault, isOpen }: VoiceList, report: VoiceReport): VoicesDto {
  return {
    voices: voices.map(({ name, description }) => ({ name, description })),
    default: byDefault,
    accepts_other_names: isOpen,
    formats: [...AUDIO_FORMATS],
    text_to_speech: toEngine(report.speaking),
    speech_to_text: toEngine(report.listening),
  };
}

function toEngine({ engine, model, availability, languages }: EngineReport): EngineDto {
  return {
    engine,
    model,
    available: availability.isReady,
    reason: availability.isReady ? null : availability.reason,
    languages: languages === 'any' ? ['*'] : [...languages],
  };
}
