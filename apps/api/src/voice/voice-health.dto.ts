import { ApiProperty } from '@nestjs/swagger';

export class EngineDto {
  @ApiProperty({ enum: ['embedded', 'provider', 'none'] })
  readonly engine: 'embedded' | 'provider' | 'none';

  /** @example "embedded-flite" */
  readonly model: string;

  readonly available: boolean;

  /** What to install or to set where it is not available. */
  @ApiProperty({ type: String, nullable: true, example: null })
  readonly reason: string | null;

  /** Language tags; `["*"]` for any. */
  @ApiProperty({ type: [String], example: ['en'] })
  readonly languages: string[];
}

export class VoiceHealthDto {
  /** `degraded`: one of the two directions is not available. */
  @ApiProperty({ enum: ['healthy', 'degraded'] })
  readonly status: 'healthy' | 'degraded';

  /** @example "voice" */
  readonly service: string;

  readonly speech_to_text: EngineDto;

  readonly text_to_speech: EngineDto;

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly timestamp: string;
}

export class VoiceNameDto {
  /** @example "alloy" */
  readonly name: string;

  /** @example "slt: female, American English" */
  readonly description: string;
}

export class VoicesDto {
  readonly voices: VoiceNameDto[];

  /** @example "alloy" */
  readonly default: string;

  /** Whether other names are passed on to the provider. */
  readonly accepts_other_names: boolean;

  @ApiProperty({ type: [String], example: ['mp3', 'wav', 'pcm', 'opus'] })
  readonly formats: string[];

  readonly text_to_speech: EngineDto;

  readonly speech_to_text: EngineDto;
}
