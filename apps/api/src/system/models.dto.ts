import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class ModelAliasDto {
  /** @example "fast" */
  readonly name: string;

  /**
   * What it may lead to, first choice first.
   * @example ["groq:openai/gpt-oss-20b", "openai:gpt-4o-mini"]
   */
  readonly targets: string[];

  /**
   * What answers now: the first target that is ready, or `embedded`.
   * @example "openai:gpt-4o-mini"
   */
  readonly resolves_to: string;
}

export class ModelDto {
  /** @example "gpt-4o" */
  readonly name: string;

  /** @example "openai" */
  readonly provider: string;

  readonly ready: boolean;

  @ApiPropertyOptional({ description: 'The variable to set, where the model is not ready.' })
  readonly missing?: string;

  @ApiPropertyOptional({
    format: 'date',
    example: '2026-10-23',
    description: 'When its provider will switch it off, where that is announced.',
  })
  readonly shutdown_date?: string;
}

export class ModelProviderDto {
  /** @example "openai" */
  readonly name: string;

  readonly ready: boolean;

  /** `open`: it kept failing and is left alone for some seconds. */
  @ApiProperty({ enum: ['closed', 'half_open', 'open'] })
  readonly circuit: string;
}

export class ModelListDto {
  readonly aliases: ModelAliasDto[];
  readonly models: ModelDto[];
  readonly providers: ModelProviderDto[];
}
