import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PLACEMENTS, QUEUE_OPERATIONS, REPEAT_MODES } from '@parley/music';
import { IsUserId } from '../http/identifiers';

const MAX_NAME = 1_000;
const MAX_SECONDS = 1_000_000;

export class MusicControlDto {
  @IsUserId()
  readonly user_id?: string;

  @ApiProperty({
    description:
      '`play`, `pause`, `resume`, `stop`, `next`, `previous`, `replay`, `seek`, `set_volume`, `shuffle`, `repeat`, `queue`.',
    example: 'play',
  })
  @IsString()
  @MaxLength(MAX_NAME)
  readonly action: string;

  /**
   * For `play`, and to add to the queue: a song, artist, album, genre or mood, or a wish such as
   * "something by Miles Davis". Misspelt and misheard names are found too.
   * @example "Kind of Blue"
   */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_NAME)
  readonly song_name?: string;

  /** Exactly this song, in place of `song_name`. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly song_id?: string;

  @ApiPropertyOptional({
    enum: PLACEMENTS,
    default: 'replace',
    description:
      'For `play`. `replace`: what is found becomes the queue. `now`: it plays now, and what was in the queue follows. `next`: after the current song. `add`: at the end.',
  })
  @IsOptional()
  @IsIn(PLACEMENTS)
  readonly placement?: (typeof PLACEMENTS)[number];

  @ApiPropertyOptional({ description: 'For `seek`: seconds into the song.', example: 42.5 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MAX_SECONDS)
  readonly position?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 1, description: 'For `set_volume`.', example: 0.5 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly volume?: number;

  /** For `shuffle`; left out, it is switched. */
  @IsOptional()
  @IsBoolean()
  readonly shuffle?: boolean;

  @ApiPropertyOptional({
    enum: REPEAT_MODES,
    description: 'For `repeat`; left out, the next mode: none, all, one.',
  })
  @IsOptional()
  @IsIn(REPEAT_MODES)
  readonly repeat?: (typeof REPEAT_MODES)[number];

  @ApiPropertyOptional({
    enum: QUEUE_OPERATIONS,
    default: 'list',
    description:
      'For `queue`. `add` and `insert_next` take `song_name` or `song_id`, `jump` and `remove` take `index`, `move` takes `index` and `to`.',
  })
  @IsOptional()
  @IsIn(QUEUE_OPERATIONS)
  readonly operation?: (typeof QUEUE_OPERATIONS)[number];

  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'A place in the queue.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  readonly index?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'For `move`: where to.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  readonly to?: number;
}
