import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { IsSessionId, IsUserId } from '../http/identifiers';

export class WhyQueryDto {
  @IsUserId()
  readonly user_id?: string;
}

const LARGEST_TURN_NO = 2_147_483_647;

export class WhyParamsDto {
  @IsSessionId()
  readonly session_id: string;

  /** @example 1 */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LARGEST_TURN_NO)
  readonly turn_no: number;
}

export class WhyActionDto {
  /** @example "get_time" */
  readonly name: string;

  /** On whose behalf it was called. */
  @ApiProperty({ enum: ['user', 'model', 'document', 'tool'], example: 'user' })
  readonly origin: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { place: 'tokyo' } })
  readonly arguments: unknown;

  /** `unconfirmed`: the user was asked first. `unknown`: it broke off before it could say how it ended. */
  @ApiProperty({ enum: ['done', 'refused', 'unconfirmed', 'invalid', 'failed', 'unknown'] })
  readonly status: string;

  /** @example "In Tokyo it is 01:05 on Sunday, 22 November 2026." */
  readonly result: string;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, example: null })
  readonly data: Record<string, unknown> | null;

  /** Whether an earlier, equal call of the turn had done it already. */
  readonly replayed: boolean;

  /** @example 0.4 */
  readonly duration_ms: number;
}

export class WhyFactSourceDto {
  @ApiProperty({ type: String, nullable: true, example: 'user1_20260116103000_0f8c…' })
  readonly session_id: string | null;

  @ApiProperty({ type: Number, nullable: true, example: 1 })
  readonly turn_no: number | null;
}

export class WhyFactDto {
  /** @example 12 */
  readonly fact_id: number;

  /** Null where it was forgotten since. */
  @ApiProperty({ type: String, nullable: true, example: 'User lives in York' })
  readonly content: string | null;

  /** How well it fits the message, 0 to 1; null where it was shown for being recent. */
  @ApiProperty({ type: Number, nullable: true, example: 0.8 })
  readonly score: number | null;

  @ApiProperty({ type: String, nullable: true, example: '2026-01-16T10:30:00.000Z' })
  readonly said_at: string | null;

  readonly source: WhyFactSourceDto;
}

export class WhyPassageDto {
  /** @example "0f8c2f6e-7a51-4f0e-9d0b-0d3c5d3f7a11" */
  readonly document_id: string;

  /** @example "handbook.pdf" */
  readonly filename: string;

  /** Place of the passage in the document, from 0. */
  readonly chunk_index: number;

  /** From 1; null for a document without pages. */
  @ApiProperty({ type: Number, nullable: true, example: 3 })
  readonly page: number | null;

  /** First character in the document's text, in UTF-16 units. */
  @ApiProperty({ type: Number, nullable: true, example: 1200 })
  readonly start: number | null;

  /** The character after the last. */
  @ApiProperty({ type: Number, nullable: true, example: 1980 })
  readonly end: number | null;

  /** How well it fits, 0 to 1, within this answer. */
  readonly score: number;
}

export class WhyDto {
  /** @example "user1_20260116103000_0f8c…" */
  readonly session_id: string;

  /** @example 1 */
  readonly turn_no: number;

  @ApiProperty({ enum: ['queued', 'running', 'done', 'failed', 'cancelled', 'superseded'] })
  readonly status: string;

  /** What the message was understood as. */
  @ApiProperty({ type: String, nullable: true, example: 'time' })
  readonly intent: string | null;

  /** How sure that is, 0 to 1. */
  @ApiProperty({ type: Number, nullable: true, example: 0.95 })
  readonly confidence: number | null;

  /** What was found in the message. */
  @ApiProperty({ type: 'object', additionalProperties: true, example: { place: 'tokyo' } })
  readonly slots: Record<string, unknown>;

  @ApiProperty({ type: String, nullable: true, example: 'TimeAction' })
  readonly action_executed: string | null;

  /** Who answered; `embedded` where no language model was needed or there is none. */
  @ApiProperty({ type: String, nullable: true, example: 'embedded' })
  readonly model: string | null;

  /** The question of an earlier turn that this one answered. */
  @ApiProperty({ type: String, nullable: true, example: null })
  readonly flow: string | null;

  /** Everything that was called, in order, refused calls included. */
  readonly actions: WhyActionDto[];

  /** What the user had told that was before the model, or is said in the answer. */
  readonly facts: WhyFactDto[];

  /** What of the user's documents was before the model, or is quoted, in the order of its citations. */
  readonly passages: WhyPassageDto[];

  /** The turns up to this one were before the model as a summary; null where it saw all, or none was made yet. */
  @ApiProperty({ type: Number, nullable: true, example: null })
  readonly summary_upto_turn: number | null;
}
