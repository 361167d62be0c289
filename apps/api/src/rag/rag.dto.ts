import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsUserId } from '../http/identifiers';
import { PageQueryDto } from '../http/page-query.dto';

export class RagQueryDto {
  @IsUserId()
  readonly user_id?: string;
}

export class ListDocumentsQueryDto extends PageQueryDto {
  @IsUserId()
  readonly user_id?: string;
}

export class RagStatsDto {
  /** Documents that a search finds. @example 5 */
  readonly total_documents: number;

  /** @example 210 */
  readonly total_chunks: number;

  /** In characters. @example 512 */
  readonly average_chunk_size: number;
}

export class RagSearchDto {
  /** @example "How long is the warranty?" */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  readonly query: string;

  /** Most results. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(50)
  readonly top_k?: number = 5;

  /** Only in these documents. */
  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 100 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  readonly document_ids?: string[];

  @IsUserId()
  readonly user_id?: string;
}

export class RagResultDto {
  /** @example "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11" */
  readonly document_id: string;

  /** @example "manual.pdf" */
  readonly filename: string;

  /** Place in the document, from 0. @example 7 */
  readonly chunk_index: number;

  /** @example "The warranty runs for five years from the date of purchase." */
  readonly text: string;

  /** From 0 to 1, comparable within one answer. @example 0.93 */
  readonly score: number;

  @ApiProperty({ type: 'integer', nullable: true, example: 12, description: 'From 1.' })
  readonly page: number | null;

  @ApiProperty({ type: [String], example: ['Guarantee', 'Duration'], description: 'Above it.' })
  readonly headings: readonly string[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    example: 8120,
    description: "In the document's text.",
  })
  readonly start: number | null;

  @ApiProperty({ type: 'integer', nullable: true, example: 9004 })
  readonly end: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'The warranty runs for five years from the date of purchase.',
    description: 'The sentence that fits best; null where only words were compared.',
  })
  readonly quote: string | null;
}

export class RagSearchResponseDto {
  @ApiProperty({ type: () => [RagResultDto], description: 'Best first.' })
  readonly results: RagResultDto[];

  @ApiProperty({
    enum: ['hybrid', 'lexical'],
    description: 'By words and meaning, or words alone.',
  })
  readonly mode: string;

  @ApiProperty({
    enum: [
      'asked',
      'words_suffice',
      'no_vectors',
      'language_not_embedded',
      'vectors_loading',
      'vectors_too_many',
      'embedder_failed',
    ],
    nullable: true,
    description: 'Why words alone were compared.',
  })
  readonly lexical_because: string | null;
}

export class DocumentDto {
  /** @example "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11" */
  readonly document_id: string;

  /** @example "manual.pdf" */
  readonly filename: string;

  @ApiProperty({ enum: ['pdf', 'docx', 'rtf', 'markdown', 'html', 'csv', 'text'] })
  readonly type: string;

  /** @example 183204 */
  readonly bytes: number;

  @ApiProperty({ enum: ['processing', 'text_ready', 'ready', 'failed'] })
  readonly state: string;

  @ApiProperty({ type: 'integer', nullable: true, example: 24 })
  readonly pages: number | null;

  /** @example 42 */
  readonly chunks: number;

  @ApiProperty({ type: String, nullable: true, example: 'en', description: 'ISO 639-1.' })
  readonly language: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: 'Why it could not be read.',
  })
  readonly error: string | null;

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly created_at: string;
}

export class DocumentDetailDto extends DocumentDto {
  /** Chunks that are found by meaning as well, or whose language cannot be. @example 30 */
  readonly chunks_embedded: number;
}

export class DocumentListDto {
  @ApiProperty({ type: () => [DocumentDto], description: 'Newest first.' })
  readonly documents: DocumentDto[];

  @ApiPropertyOptional({ description: 'Continues the list; absent on its last page.' })
  readonly next_cursor?: string;
}

export class DeletedDocumentDto {
  readonly success: boolean;

  /** @example "manual.pdf deleted" */
  readonly message: string;
}
