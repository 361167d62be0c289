import { Column, Entity, PrimaryColumn } from 'typeorm';

export type KeyAlgorithm = 'hmac-sha256' | 'scrypt';

/** A row of `api_keys`. The key itself is nowhere: only its hash and its clear beginning. */
@Entity({ name: 'api_keys', synchronize: false })
export class ApiKeyEntity {
  @PrimaryColumn({ type: 'uuid' })
  readonly id: string;

  @Column({ name: 'account_id', type: 'uuid' })
  readonly accountId: string;

  @Column({ type: 'text', nullable: true })
  readonly name: string | null;

  @Column({ type: 'text' })
  readonly prefix: string;

  @Column({ type: 'text' })
  readonly algorithm: KeyAlgorithm;

  @Column({ type: 'bytea' })
  readonly hash: Buffer;

  @Column({ type: 'bytea', nullable: true })
  readonly salt: Buffer | null;

  @Column({ type: 'text', array: true })
  readonly scopes: readonly string[];

  @Column({ name: 'pinned_user_id', type: 'text', nullable: true })
  readonly pinnedUserId: string | null;

  @Column({ name: 'requests_per_minute', type: 'integer', nullable: true })
  readonly requestsPerMinute: number | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, insert: false })
  readonly createdAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz', precision: 3, nullable: true })
  readonly expiresAt: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', precision: 3, nullable: true })
  readonly revokedAt: Date | null;

  @Column({ name: 'last_used_at', type: 'timestamptz', precision: 3, nullable: true })
  readonly lastUsedAt: Date | null;
}
