import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `accounts`: a partner team, with its keys and, named by `user_id`, its end users. */
@Entity({ name: 'accounts', synchronize: false })
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  readonly id: string;

  @Column({ type: 'text' })
  readonly email: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, insert: false })
  readonly createdAt: Date;
}
