import { ApiProperty } from '@nestjs/swagger';

export class ErasedStoreDto {
  /** @example "messages" */
  readonly store: string;

  /** Items before. @example 84 */
  readonly found: number;

  /** Items that were still there afterwards. @example 0 */
  readonly remaining: number;
}

export class ErasureDto {
  /** Whether nothing is left. False only where the user went on talking meanwhile; repeat the call then. */
  readonly success: boolean;

  /** @example "User user1 erased" */
  readonly message: string;

  /** @example "user1" */
  readonly user_id: string;

  @ApiProperty({ type: [ErasedStoreDto] })
  readonly stores: readonly ErasedStoreDto[];

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly timestamp: string;
}
