import { IsIn, IsOptional } from 'class-validator';
import { IsUserId } from '../../http/identifiers';

export class PresenceUserDto {
  @IsUserId()
  readonly user_id?: string;
}

export class PresenceQueryDto extends PresenceUserDto {
  /** `all` counts every account's sockets; operators only. */
  @IsOptional()
  @IsIn(['all'])
  readonly scope?: 'all';
}

export class SocketStatusDto {
  /**
   * Open sockets, on all instances.
   * @example 3
   */
  readonly active_connections: number;

  /**
   * Sessions that somebody is connected to, latest first; at most 1000.
   * @example ["user1_20250116_abc123"]
   */
  readonly sessions: string[];

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly timestamp: string;
}

export class DisconnectedDto {
  /** @example "Session user1_20250116_abc123 disconnected successfully" */
  readonly message: string;
}
