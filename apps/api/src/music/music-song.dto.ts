import { ApiProperty } from '@nestjs/swagger';

const TYPES = ['local', 'youtube'] as const;

export class SongDto {
  /** Stays the same as long as the file keeps its place. @example "3f1c9a0b77d2e4aa51c0d9ef" */
  readonly id: string;

  /** @example "Miles Davis - So What" */
  readonly name: string;

  @ApiProperty({ enum: TYPES, description: 'A `youtube` song is played by the client, at `url`.' })
  readonly type: (typeof TYPES)[number];

  /** @example "So What" */
  readonly title: string;

  @ApiProperty({ type: String, nullable: true, example: 'Miles Davis' })
  readonly artist: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Kind of Blue' })
  readonly album: string | null;

  @ApiProperty({ type: [String], example: ['Jazz'] })
  readonly genres: string[];

  @ApiProperty({ type: Number, nullable: true, example: 1959 })
  readonly year: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Seconds.', example: 545 })
  readonly duration: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of songs that the client plays.' })
  readonly url: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Where this server streams it, without a key for at least an hour: for the `src` of an `<audio>` element.',
    example: '/api/music/streams/3f1c9a0b77d2e4aa51c0d9ef.t4x1c0.operator.c2lnbmF0dXJl',
  })
  readonly stream_url: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Its cover art, for an `<img>` element as long as the stream; it may turn out to be missing (404).',
    example: '/api/music/streams/3f1c9a0b77d2e4aa51c0d9ef.t4x1c0.operator.c2lnbmF0dXJl/cover',
  })
  readonly cover_url: string | null;
}

export class SongSummaryDto {
  /** @example "3f1c9a0b77d2e4aa51c0d9ef" */
  readonly id: string;

  /** @example "Miles Davis - So What" */
  readonly name: string;

  @ApiProperty({ enum: TYPES })
  readonly type: (typeof TYPES)[number];
}
