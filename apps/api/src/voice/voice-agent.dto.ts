import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { AUDIO_FORMATS, type AudioFormat } from '@parley/voice';
import { IsSessionId, IsUserId, IsUserTimeZone } from '../http/identifiers';
import { ListeningDto, SpeakingDto } from './speech.dto';

/** The conversation that something is said in. */
export class SpokenTurnDto extends IntersectionType(ListeningDto, SpeakingDto) {
  /**
   * The conversation to continue. Left out: a new one. An id of your own makes a session of that id.
   * @example "session123"
   */
  @IsOptional()
  @IsSessionId()
  readonly session_id?: string;

  @IsUserId()
  readonly customer_id?: string;

  @IsUserId()
  readonly user_id?: string;

  /**
   * Alias or full name of a model, see `GET /api/models`.
   * @example "default"
   */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  readonly model?: string;

  @IsUserTimeZone()
  readonly time_zone?: string;
}

export class VoiceAgentFormDto extends SpokenTurnDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'Also taken as `file`, `audio`.' })
  readonly audio_file?: unknown;
}

export class SessionDataDto {
  /** @example "session123" */
  readonly session_id: string;

  /** @example "customer123" */
  readonly customer_id: string;

  @ApiProperty({ enum: ['greeting', 'conversation', 'ended'] })
  readonly state: string;

  /**
   * Turns so far.
   * @example 1
   */
  readonly turn_count: number;

  /** What the last message was taken for. */
  @ApiProperty({ type: String, nullable: true, example: 'greeting' })
  readonly last_intent: string | null;
}

export class AgentActionDto {
  /** @example "play_music" */
  readonly type: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly data: Readonly<Record<string, unknown>>;
}

export class VoiceAgentResponseDto {
  /** False where nobody spoke; `agent_response` then says so. */
  readonly success: boolean;

  /** The conversation; null where none was named and nobody spoke. */
  @ApiProperty({ type: String, nullable: true, example: 'session123' })
  readonly session_id: string | null;

  /** @example "Hello" */
  readonly user_input: string;

  /** @example "Hello! How can I help you?" */
  readonly agent_response: string;

  /** The spoken answer in base64; null where no engine could say it. */
  @ApiProperty({ type: String, nullable: true, example: 'SUQzBAAAAAAA…' })
  readonly audio_response: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'SUQzBAAAAAAA…' })
  readonly audio_base64: string | null;

  @ApiProperty({ enum: AUDIO_FORMATS })
  readonly audio_format: AudioFormat;

  @ApiProperty({ type: SessionDataDto, nullable: true })
  readonly session_data: SessionDataDto | null;

  @ApiProperty({ type: String, nullable: true, example: 'conversation' })
  readonly next_state: string | null;

  readonly actions: AgentActionDto[];

  /** Why there are no words or no sound. */
  @ApiProperty({ type: String, nullable: true, example: null })
  readonly error: string | null;
}
