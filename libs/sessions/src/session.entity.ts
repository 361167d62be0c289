import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { SessionKind } from './session';

/** A row of `sessions`; turns write it through their two SQL functions, everything else through here. */
@Entity({ name: 'sessions', synchronize: false })
export class SessionEntity {
  /** Internal key (bigint as text); never shown to clients. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  readonly key: string;

  @Column({ name: 'account_id', type: 'uuid' })
  readonly accountId: string;

  @Column({ type: 'text' })
  readonly id: string;

  @Column({ name: 'user_id', type: 'text' })
  readonly userId: string;

  @Column({ type: 'text' })
  readonly kind: SessionKind;

  @Column({ type: 'text' })
  readonly door: string;

  @Column({ name: 'client_type', type: 'text' })
  readonly clientType: string;

  @Column({ type: 'text', nullable: true })
  readonly title: string | null;

  @Column({ type: 'jsonb', default: {} })
  readonly metadata: Record<string, unknown>;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, insert: false })
  readonly createdAt: Date;

  @Column({ name: 'last_activity_at', type: 'timestamptz', precision: 3, insert: false })
  readonly lastActivityAt: Date;

  @Column({ name: 'deleted_at', type: 'timestamptz', precision: 3, nullable: true })
  readonly deletedAt: Date | null;

  @Column({ name: 'last_turn_no', type: 'integer', insert: false, update: false })
  readonly lastTurnNo: number;

  @Column({ name: 'message_count', type: 'integer', insert: false, update: false })
  readonly messageCount: number;
}
