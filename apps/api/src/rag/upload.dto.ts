import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsUserId } from '../http/identifiers';

export class UploadQueryDto {
  /** Also taken as a field of the form, which wins. */
  @IsUserId()
  readonly user_id?: string;

  @ApiPropertyOptional({
    type: Boolean,
    default: true,
    description: '`false` answers 202 as soon as the file is stored; follow the document then.',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' || value === '' ? true : value === 'false' ? false : value,
  )
  @IsBoolean({ message: 'wait must be true or false' })
  readonly wait?: boolean;
}

/** The fields beside the file. */
export class UploadFormDto {
  @IsUserId()
  readonly user_id?: string;
}

/** As the documentation shows the form. */
export class UploadBodyDto extends UploadFormDto {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description:
      'PDF, DOCX, RTF, Markdown, HTML, CSV or text in any encoding, recognised by its content.',
  })
  readonly file: unknown;
}

export class UploadedDocumentDto {
  readonly success: boolean;

  /** @example "manual.pdf" */
  readonly filename: string;

  /** @example 42 */
  readonly chunks: number;

  /** @example "Document indexed successfully (42 chunks)" */
  readonly message: string;

  /** @example "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11" */
  readonly document_id: string;

  @ApiProperty({
    enum: ['processing', 'text_ready', 'ready', 'failed'],
    description:
      '`text_ready`: found by words; `ready`: by meaning too; `processing` only with `wait=false`.',
  })
  readonly state: string;
}
