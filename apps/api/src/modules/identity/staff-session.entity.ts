import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser; its times are real time, because an attacker does not live in hall time. */
@Entity('staff_session')
export class StaffSessionEntity {
  @PrimaryColumn('text')
  hallId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  staffId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** Written at most once a minute. */
  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
