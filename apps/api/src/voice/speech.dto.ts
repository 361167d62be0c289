import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { AUDIO_FORMATS, type AudioFormat, MAX_SPOKEN_CHARS } from '@parley/voice';

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** How an answer is to be spoken. */
export class SpeakingDto {
  /**
   * A name from `GET /voice/voices`.
   * @example "alloy"
   */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  readonly voice?: string;

  @ApiPropertyOptional({ enum: AUDIO_FORMATS, default: 'mp3' })
  @IsOptional()
  @IsIn(AUDIO_FORMATS)
  readonly format?: AudioFormat;

  /**
   * 0.25 (slow) to 4 (fast).
   * @example 1
   */
  @IsOptional()
  @Type(() => Number)
  @IsNumber()
  @Min(0.25)
  @Max(4)
  readonly speed?: number;
}

export class TextToSpeechDto extends SpeakingDto {
  /**
   * What to say.
   * @example "Hello, how can I help you?"
   */
  @IsString()
  @MaxLength(MAX_SPOKEN_CHARS)
  @Matches(/\S/, { message: 'text must not be blank' })
  readonly text: string;
}

export class ListeningDto {
  /**
   * What is spoken, as a language tag.
   * @example "en"
   */
  @IsOptional()
  @Matches(LANGUAGE, { message: 'language must be a tag such as en or en-GB' })
  readonly language?: string;

  /**
   * Names and words that are likely to be said.
   * @example "Parley, Vetstoria"
   */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly prompt?: string;
}

export class SpeechToTextFormDto extends ListeningDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'Also taken as `file`, `audio`.' })
  readonly audio_file?: unknown;
}

export class TranscriptDto {
  /** False where nobody spoke; `error` then says so. */
  readonly success: boolean;

  /** @example "What is the time?" */
  readonly text: string;

  @ApiProperty({ type: String, nullable: true, example: 'en' })
  readonly language: string | null;

  /**
   * Length of the recording.
   * @example 2140
   */
  readonly duration_ms: number;

  /**
   * The recogniser.
   * @example "gpt-transcribe"
   */
  readonly model: string;

  @ApiProperty({ type: String, nullable: true, example: null })
  readonly error: string | null;
}

export class SpeechDto {
  readonly success: boolean;

  /** @example "SUQzBAAAAAAA…" */
  readonly audio_base64: string;

  /** @example "Hello, how can I help you?" */
  readonly text: string;

  @ApiProperty({ enum: AUDIO_FORMATS })
  readonly format: AudioFormat;

  @ApiProperty({ type: String, nullable: true, example: null })
  readonly error: string | null;
}
