import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SongDto, SongSummaryDto } from './music-song.dto';

export class LibraryScanDto {
  readonly scanning: boolean;

  /** Files found so far. @example 42 */
  readonly files: number;

  /** Files that were new or changed and were read, since this instance's start. @example 3 */
  readonly files_read: number;

  /** Files that could not be read; `GET /api/music/problems` lists them. @example 0 */
  readonly problems: number;
}

export class MusicStatusDto {
  @ApiProperty({ enum: ['playing', 'paused', 'stopped', 'not_available'] })
  readonly state: 'playing' | 'paused' | 'stopped' | 'not_available';

  @ApiProperty({ type: String, nullable: true, example: 'Miles Davis - Kind of Blue' })
  readonly current_song: string | null;

  /** @example 0.8 */
  readonly volume: number;

  readonly shuffle: boolean;

  @ApiProperty({ enum: ['none', 'one', 'all'] })
  readonly repeat: 'none' | 'one' | 'all';

  /** @example 5 */
  readonly queue_length: number;

  /** @example 42 */
  readonly library_size: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Place in the queue.', example: 0 })
  readonly queue_index: number | null;

  /** Seconds into the song. @example 12.5 */
  readonly position: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Seconds.', example: 540 })
  readonly duration: number | null;

  @ApiProperty({
    type: () => SongDto,
    nullable: true,
    description: 'Of the current song, where this instance has it.',
  })
  readonly song: SongDto | null;

  readonly library: LibraryScanDto;
}

export class QueueItemDto extends SongSummaryDto {
  /** @example 0 */
  readonly index: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Seconds.', example: 540 })
  readonly duration: number | null;
}

export class MusicQueueDto {
  /** @example 5 */
  readonly total: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Place of the current song.' })
  readonly queue_index: number | null;

  readonly queue: QueueItemDto[];
}

export class MusicControlResultDto {
  /** False where there was nothing to do it to: an unknown song, nothing to pause. */
  readonly success: boolean;

  /** @example "Playing: Miles Davis - Kind of Blue" */
  readonly message: string;

  readonly status: MusicStatusDto;

  /** What else may have been meant, best first. */
  readonly alternatives: SongSummaryDto[];

  /** One of the alternatives fits as well. */
  readonly ambiguous: boolean;

  @ApiPropertyOptional({ type: () => [QueueItemDto], description: 'Of `queue` commands.' })
  readonly queue?: QueueItemDto[];
}
