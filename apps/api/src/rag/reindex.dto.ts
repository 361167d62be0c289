import { ApiProperty } from '@nestjs/swagger';

export class ReindexStatusDto {
  /**
   * The model that embeds whatever is new.
   * @example "embedded:use-lite-en"
   */
  readonly model: string;

  /**
   * Document chunks and facts.
   * @example 210
   */
  readonly passages: number;

  /** @example 0 */
  @ApiProperty({ description: 'Of these, how many still wait for vectors of `model`.' })
  readonly waiting: number;

  /** @example 0 */
  @ApiProperty({
    description:
      "How many are searched by an earlier model's vectors until the new ones are complete.",
  })
  readonly served_by_earlier_model: number;

  readonly is_complete: boolean;
}
