import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../http/page-query.dto';
import { SongDto } from './music-song.dto';

const MAX_TEXT = 500;

export class LibraryQueryDto extends PageQueryDto {
  /** Names or parts of them, misspelt or misheard as they may be; best matches first. @example "so what" */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT)
  readonly q?: string;

  /** @example "Miles Davis" */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT)
  readonly artist?: string;

  /** @example "Kind of Blue" */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT)
  readonly album?: string;

  /** @example "Jazz" */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT)
  readonly genre?: string;
}

export class MusicLibraryDto {
  /** How many there are in all, not on this page. @example 42 */
  readonly total: number;

  readonly songs: SongDto[];

  @ApiPropertyOptional({ description: 'Continues the list; absent on its last page.' })
  readonly next_cursor?: string;
}

export class MusicProblemDto {
  /** The library's folder and the path below it. @example "music/broken.mp3" */
  readonly path: string;

  /** @example "It cannot be read as audio: invalid header" */
  readonly reason: string;
}

export class MusicProblemsDto {
  /** How many there are; at most a thousand are listed. @example 1 */
  readonly total: number;

  readonly problems: MusicProblemDto[];
}
