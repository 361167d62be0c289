import { Injectable } from '@nestjs/common';
import { type Availability, SpeechToText, TextToSpeech, type Voice } from '@parley/ai';
import { Config } from '@parley/config';

export interface EngineReport {
  readonly engine: 'embedded' | 'provider' | 'none';
  readonly model: string;
  readonly availability: Availability;
  readonly languages: 'any' | readonly string[];
}

export interface VoiceReport {
  readonly listening: EngineReport;
  readonly speaking: EngineReport;
}

export interface VoiceList {
  readonly voices: readonly Voice[];
  readonly byDefault: string;
  readonly isOpen: boolean;
}

/** What can be heard and said on this installation. */
@Injectable()
export class VoiceHealth {
  constructor(
    private readonly stt: SpeechToText,
    private readonly tts: TextToSpeech,
    private readonly config: Config,
  ) {}

  async report(): Promise<VoiceReport> {
    return { listening: await reportOf(this.stt), speaking: await reportOf(this.tts) };
  }

  voices(): VoiceList {
    const { known, isOpen } = this.tts.voices;
    return { voices: known, isOpen, byDefault: this.config.voice.ttsVoice };
  }
}

async function reportOf(engine: SpeechToText | TextToSpeech): Promise<EngineReport> {
  return {
    engine: engine.engine,
    model: engine.model,
    availability: await engine.availability(),
    languages: engine.capabilities.languages,
  };
}
