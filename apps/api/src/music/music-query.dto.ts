import { IsUserId } from '../http/identifiers';

export class MusicQueryDto {
  @IsUserId()
  readonly user_id?: string;
}
