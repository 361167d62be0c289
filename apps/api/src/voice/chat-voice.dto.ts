import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBase64, IsOptional } from 'class-validator';
import { UsageDto } from '../chat/chat-response.dto';
import { SpokenTurnDto, VoiceAgentResponseDto } from './voice-agent.dto';

export class ChatVoiceDto extends SpokenTurnDto {
  /** The recording as text, in place of a file. */
  @IsOptional()
  @IsBase64({}, { message: 'audio_base64 must be base64' })
  readonly audio_base64?: string;
}

export class ChatVoiceFormDto extends SpokenTurnDto {
  @ApiPropertyOptional({
    type: 'string',
    format: 'binary',
    description: 'Also taken as `file`, `audio`.',
  })
  readonly audio_file?: unknown;
}

export class ChatVoiceMessageDto {
  @ApiProperty({ enum: ['assistant'] })
  readonly role: 'assistant';

  /** @example "Hello! How can I help you?" */
  readonly content: string;
}

/** S0's answer of a chat around what was heard and said. */
export class ChatVoiceResponseDto extends VoiceAgentResponseDto {
  @ApiProperty({ type: ChatVoiceMessageDto, nullable: true })
  readonly message: ChatVoiceMessageDto | null;

  @ApiProperty({ type: String, nullable: true, example: 'gpt-4o' })
  readonly model: string | null;

  @ApiProperty({ type: UsageDto, nullable: true })
  readonly usage: UsageDto | null;
}
